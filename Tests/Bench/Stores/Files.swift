import Glibc

/// Files and folders, as far as the bench needs them.
enum Files {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func rename(_ path: String, to other: String) { _ = Glibc.rename(path, other) }

  /// The names of what is in a folder, but for those that begin with a dot.
  static func names(in folder: String) -> [String] {
    guard let opened = opendir(folder) else { return [] }
    defer { closedir(opened) }
    var names: [String] = []
    while let entry = readdir(opened) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  static func remove(store path: String) {
    for ending in ["", "-journal", "-wal", "-shm", ".lock"] { unlink(path + ending) }
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchFailure("\(path) cannot be written") }
    fputs(text, file)
    fclose(file)
  }

  static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A folder that goes when the measuring is done.
struct WorkFolder {
  let path: String

  init(in parent: String) throws {
    var template = Array("\(parent)/work-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw BenchFailure("no folder to work in") }
    path = String(cString: made)
  }

  func remove() { _ = try? running(["/bin/rm", "-rf", path]) }
}
