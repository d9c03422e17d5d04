import Glibc

/// Whether a file was written to, as far as its size and its time tell.
struct FileState: Equatable, Sendable {
  private let size: off_t
  private let seconds: Int
  private let nanoseconds: Int

  /// That of what lies at a path; nil where there is nothing.
  init?(at path: String) {
    var about = stat()
    guard stat(path, &about) == 0 else { return nil }
    size = about.st_size
    (seconds, nanoseconds) = (about.st_mtim.tv_sec, about.st_mtim.tv_nsec)
  }
}
