import Foundation

/// A program that ran to its end: what it printed, and how it ended.
struct ProgramRun: Sendable {
  let output: String
  let errors: String
  let end: ProcessEnd
  let milliseconds: Double

  var said: String { output + errors }
  var isDone: Bool { end == .code(0) }

  /// Runs it, with what it prints in the folder.
  ///
  /// - Parameter killedAfter: microseconds after which it is killed; nil where it is not.
  static func of(_ command: [String], in folder: String, killedAfter moment: Int? = nil) throws -> ProgramRun
  {
    let (output, errors) = (folder + "/said", folder + "/complained")
    let start = ContinuousClock.now
    let spawned = try Spawned(command, output: output, errors: errors)
    let end = moment.map { spawned.killed(after: $0) } ?? spawned.end()
    let spent = (ContinuousClock.now - start) / .milliseconds(1)
    return ProgramRun(
      output: Folder.text(of: output), errors: Folder.text(of: errors), end: end, milliseconds: spent)
  }
}

/// Folders and files of the trying itself.
enum Folder {
  static func text(of path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  static func bytes(of path: String) -> [UInt8] {
    (FileManager.default.contents(atPath: path)).map { Array($0) } ?? []
  }

  static func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  /// A store or what lies beside it: the program opens none that others than its owner may open.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
    try close(path)
  }

  /// Leaves a file to its owner alone.
  static func close(_ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  static func make(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  static func copy(_ folder: String, to other: String) throws {
    try FileManager.default.copyItem(atPath: folder, toPath: other)
  }

  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  static func names(in folder: String) -> Set<String> {
    Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
  }
}
