import Glibc

/// A file as it is written, beside the one that it is to replace, until it gets that one's name.
enum UnfinishedFile {
  private static let mark = ".writing-"

  /// Two programs that replace one file at once have each their own.
  static func path(of path: String) -> String { "\(path)\(mark)\(getpid())" }

  /// Takes away what programs have left that were killed while they replaced the file.
  static func removeLeft(of path: String) {
    let (folder, beginning) = (folder(of: path), Files.lastName(of: path) + mark)
    for name in (try? Files.allNames(in: folder)) ?? [] where name.hasPrefix(beginning) {
      guard let process = pid_t(name.dropFirst(beginning.count)), process > 0 else { continue }
      // A number of ours was another's before: nothing of this program is written yet.
      if process == getpid() || kill(process, 0) != 0 && errno == ESRCH { unlink("\(folder)/\(name)") }
    }
  }

  /// Has a name that was given in a folder on the disk. A folder that may not be read, or that cannot be flushed at all, as
  /// on some network drives, is left to the system.
  static func flushFolder(of path: String) throws(FileFault) {
    let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP else { return }
    throw .ofWriting(path, errno)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
