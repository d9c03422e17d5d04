import Glibc

/// Why a file or folder could not be used, in words that say what to do.
public struct FileFault: Error, Equatable, Sendable {
  public enum Kind: Sendable { case missing, unreadable, cannotCreate, failed }

  public let kind: Kind
  public let path: String
  public let words: String

  init(_ kind: Kind, _ path: String, _ why: String) {
    self.kind = kind
    self.path = path
    words = "\(path): \(why)"
  }

  static func ofReading(_ path: String, _ code: Int32) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR: FileFault(.missing, path, "there is no such file or folder")
    case EACCES, EPERM: FileFault(.unreadable, path, "may not be read by this account")
    case EISDIR: FileFault(.unreadable, path, "is a folder, not a file")
    default: FileFault(.failed, path, String(cString: strerror(code)))
    }
  }
}

/// Reading whole files and folders.
public enum Files {
  public static func bytes(of path: String) throws(FileFault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .ofReading(path, errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .ofReading(path, errno)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The names of the files of a folder, in order; hidden ones and folders are left out.
  public static func names(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else { throw .ofReading(folder, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix("."), isFile("\(folder)/\(name)") { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes the folder that is to hold a file, and those above it, for this account alone.
  public static func makeFolder(for path: String) throws(FileFault) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in 1...max(1, parts.count) {
      let folder = parts.prefix(count).joined(separator: "/")
      guard !folder.isEmpty, mkdir(folder, 0o700) != 0, errno != EEXIST else { continue }
      if isFolder(folder) { continue }
      throw FileFault(
        .cannotCreate, folder, "the folder cannot be made (\(String(cString: strerror(errno))))")
    }
  }

  /// Gives a file another name in one step; what had that name is replaced.
  public static func rename(_ path: String, to new: String) throws(FileFault) {
    guard Glibc.rename(path, new) != 0 else { return }
    throw FileFault(.cannotCreate, new, "cannot be made (\(String(cString: strerror(errno))))")
  }

  /// The part of a path after its last slash.
  public static func lastName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  public static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }
}
