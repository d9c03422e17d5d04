import Glibc

/// Which file lies at a path, and whether it was written to, as far as its size and its times tell. The time of its last
/// change is the system's own: no program sets it, as the time of the last writing can be set.
struct FileState: Sendable {
  /// Device, file number and size; then seconds and nanoseconds of the last writing and of the last change.
  private let numbers: [Int]

  /// Whether whoever has written to the file since it was asked for has given it another time. False where it had only
  /// just been changed, and where its time was still to come.
  let isSettled: Bool

  /// That of what lies at a path; nil where there is nothing.
  init?(at path: String) {
    var (now, about) = (timespec(), stat())
    clock_gettime(CLOCK_REALTIME_COARSE, &now)
    guard stat(path, &about) == 0 else { return nil }
    self.init(about, isSettled: FileState.isSettled(about.st_ctim, at: now))
  }

  /// The same of a file that was only just written to, once its time of writing is set to one that no writing gives: the
  /// system's goes by steps of milliseconds. Where it cannot be set, the file is not settled.
  init?(justWritten path: String) {
    var (now, about) = (timespec(), stat())
    clock_gettime(CLOCK_REALTIME, &now)
    let times = [timespec(tv_sec: 0, tv_nsec: FileState.leftAsItIs), now]
    let isSet = utimensat(AT_FDCWD, path, times, 0) == 0
    guard stat(path, &about) == 0 else { return nil }
    let isKept = about.st_mtim.tv_sec == now.tv_sec && about.st_mtim.tv_nsec == now.tv_nsec
    self.init(about, isSettled: isSet && isKept)
  }

  /// UTIME_OMIT, which Swift does not know.
  private static let leftAsItIs = (1 << 30) - 2

  private init(_ about: stat, isSettled: Bool) {
    self.isSettled = isSettled
    numbers = [
      Int(truncatingIfNeeded: about.st_dev), Int(truncatingIfNeeded: about.st_ino), Int(about.st_size),
      about.st_mtim.tv_sec, about.st_mtim.tv_nsec, about.st_ctim.tv_sec, about.st_ctim.tv_nsec,
    ]
  }

  /// The system's clock stands still for some milliseconds, in which all changes have one time; where a file system
  /// keeps whole seconds, for longer.
  private static func isSettled(_ change: timespec, at now: timespec) -> Bool {
    let age = (now.tv_sec - change.tv_sec) * 1000 + (now.tv_nsec - change.tv_nsec) / 1_000_000
    return age > (change.tv_nsec == 0 ? 2000 : 20)
  }

  /// One that was settled. Nil where the text is none that `text` gives.
  init?(_ text: Substring) {
    let words = text.split(separator: ":", omittingEmptySubsequences: false)
    numbers = words.compactMap { Int($0) }
    isSettled = true
    guard words.count == 7, numbers.count == 7 else { return nil }
  }

  /// One word.
  var text: String { numbers.map(String.init).joined(separator: ":") }
}

extension FileState: Equatable {
  static func == (one: FileState, other: FileState) -> Bool { one.numbers == other.numbers }
}
