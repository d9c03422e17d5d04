import Glibc

/// A private folder for work that is thrown away.
public struct ScratchFolder: Sendable {
  public let path: String

  /// Made in `$TMPDIR`, else `/tmp`, readable by this account alone.
  public init() throws(FileFault) {
    let parent = Surroundings["TMPDIR"] ?? "/tmp"
    var template = Array("\(parent)/iro-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw FileFault(
        .cannotCreate, parent, "no folder can be made there (\(String(cString: strerror(errno))))")
    }
    path = String(cString: made)
  }

  /// Removes the folder and the files in it.
  public func remove() {
    for name in (try? Files.names(in: path)) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
