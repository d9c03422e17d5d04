import Foundation

/// The folder that holds the package.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The names of the folders straight inside a folder; none where it does not exist.
  static func folders(in path: String) -> [String] {
    files(under: path, deep: false).filter { name in
      var isFolder: ObjCBool = false
      let place = root.appending(path: "\(path)/\(name)").path
      return FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) && isFolder.boolValue
    }
  }

  /// The Swift files straight inside a folder, without their extension.
  static func swiftNames(in path: String) -> [String] {
    files(under: path, deep: false).filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
  }

  /// The source files of a folder and of all folders in it.
  static func sources(under path: String, endings: [String] = [".swift"]) throws -> [SourceFile] {
    try files(under: path, deep: true)
      .filter { name in endings.contains { name.hasSuffix($0) } }
      .map { SourceFile(path: "\(path)/\($0)", text: try text("\(path)/\($0)")) }
  }

  private static func files(under path: String, deep: Bool) -> [String] {
    let folder = root.appending(path: path).path
    let names =
      deep
      ? FileManager.default.subpaths(atPath: folder)
      : try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }
}
