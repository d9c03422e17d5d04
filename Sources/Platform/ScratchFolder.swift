import Glibc

/// A private folder for work that is thrown away.
public struct ScratchFolder: Sendable {
  public let path: String

  /// Made in `$TMPDIR`, else `/tmp`, readable by this account alone.
  public init(for purpose: String = "") throws(FileFault) {
    let parent = ProcessEnvironment["TMPDIR"] ?? "/tmp"
    var template = Array("\(parent)/\(Self.beginning(of: purpose))XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw FileFault(
        .cannotCreate, parent, "no folder can be made there (\(String(cString: strerror(errno))))")
    }
    path = String(cString: made)
  }

  /// A folder that was made before; nil unless it is one of this program's for the purpose, and this account's own.
  init?(leftAt path: String, for purpose: String) {
    var status = stat()
    guard Files.lastName(of: path).hasPrefix(Self.beginning(of: purpose)), lstat(path, &status) == 0,
      status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(), status.st_mode & 0o077 == 0
    else { return nil }
    self.path = path
  }

  private static func beginning(of purpose: String) -> String {
    purpose.isEmpty ? "iro-" : "iro-\(purpose)-"
  }

  /// Removes the folder with everything in it, folders in it too. Links are removed, not followed.
  public func remove() { Files.removeAll(path) }
}
