import Glibc

/// Why a file or folder could not be used, in words that say what to do.
public struct FileFault: Error, Equatable, Sendable {
  public enum Kind: Sendable { case missing, unreadable, tooLarge, cannotCreate, failed }

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
    case ENXIO, ENODEV: FileFault(.unreadable, path, "is a socket or a device, not a file")
    default: FileFault(.failed, path, String(cString: strerror(code)))
    }
  }

  static func ofWriting(_ path: String, _ code: Int32) -> FileFault {
    FileFault(.cannotCreate, path, "cannot be written (\(String(cString: strerror(code))))")
  }
}

/// Whole files, and folders.
public enum Files {
  /// Writes a file that is not there yet, for this account alone. It is on the disk whole, or not there at all.
  static func write(_ bytes: [UInt8], toNew path: String) throws(FileFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .ofWriting(path, errno) }
    defer { close(file) }
    guard put(bytes, to: file), fsync(file) == 0 else {
      let code = errno
      unlink(path)
      throw .ofWriting(path, code)
    }
  }

  /// False, with the reason in `errno`, where it cannot all be written.
  private static func put(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// The names of what lies in a folder, in order; hidden files and folders are left out. A pipe or a device is among
  /// them, since it may stand where a file is looked for: to read it is refused.
  public static func names(in folder: String) throws(FileFault) -> [String] {
    try allNames(in: folder).filter { !$0.hasPrefix(".") && !isFolder("\(folder)/\($0)") }.sorted()
  }

  /// Everything in a folder, in no order.
  static func allNames(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else { throw .ofReading(folder, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a file, or a folder with all that is in it; a link goes, and not what it points to.
  static func removeAll(_ path: String) {
    if unlink(path) == 0 || (errno != EISDIR && errno != EPERM) { return }
    chmod(path, 0o700)
    for name in (try? allNames(in: path)) ?? [] { removeAll("\(path)/\(name)") }
    rmdir(path)
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

  /// Writes a file that this account alone can read. One that is there already is kept, unless it is to be replaced:
  /// then it is there whole, the old or the new. What is no file, a link or a device for instance, is never replaced.
  public static func write(_ text: String, to path: String, replacing: Bool) throws(FileFault) {
    try requirePlace(for: path, replacing: replacing)
    guard replacing else {
      try write(Array(text.utf8), toNew: path)
      return try UnfinishedFile.flushFolder(of: path)
    }
    UnfinishedFile.removeLeft(of: path)
    let unfinished = UnfinishedFile.path(of: path)
    try write(Array(text.utf8), toNew: unfinished)
    do {
      try rename(unfinished, to: path)
    } catch {
      unlink(unfinished)
      throw error
    }
    try UnfinishedFile.flushFolder(of: path)
  }

  /// Throws where a file may not be written: there is one and it is not to be replaced, or what stands there is none.
  public static func requirePlace(for path: String, replacing: Bool) throws(FileFault) {
    guard let kind = FileKind(at: path) else { return }
    if kind != .file {
      throw FileFault(.cannotCreate, path, "is \(kind.words), not a file, and stays as it is: name a file")
    }
    guard replacing else {
      throw FileFault(.cannotCreate, path, "there is such a file already; --replace puts this in its place")
    }
  }

  /// Gives a file another name in one step; a file that had that name is replaced, and nothing else is.
  static func rename(_ path: String, to new: String) throws(FileFault) {
    try requirePlace(for: new, replacing: true)
    guard Glibc.rename(path, new) != 0 else { return }
    throw FileFault(.cannotCreate, new, "cannot be made (\(String(cString: strerror(errno))))")
  }

  /// The part of a path after its last slash.
  public static func lastName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  public static func isFolder(_ path: String) -> Bool { FileKind(behind: path) == .folder }

  public static func isFile(_ path: String) -> Bool { FileKind(behind: path) == .file }
}
