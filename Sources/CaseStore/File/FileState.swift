import Glibc

/// Which file lies at a path, and whether it was written to, as far as its size and its times tell. The time of its last
/// change is the system's own: no program sets it, as the time of the last writing can be set.
struct FileState: Equatable, Sendable {
  /// Device, file number and size; then seconds and nanoseconds of the last writing and of the last change.
  private let numbers: [Int]

  /// That of what lies at a path; nil where there is nothing.
  init?(at path: String) {
    var about = stat()
    guard stat(path, &about) == 0 else { return nil }
    numbers = [
      Int(truncatingIfNeeded: about.st_dev), Int(truncatingIfNeeded: about.st_ino), Int(about.st_size),
      about.st_mtim.tv_sec, about.st_mtim.tv_nsec, about.st_ctim.tv_sec, about.st_ctim.tv_nsec,
    ]
  }

  /// Nil where the text is none that `text` gives.
  init?(_ text: Substring) {
    let words = text.split(separator: ":", omittingEmptySubsequences: false)
    numbers = words.compactMap { Int($0) }
    guard words.count == 7, numbers.count == 7 else { return nil }
  }

  /// One word.
  var text: String { numbers.map(String.init).joined(separator: ":") }
}
