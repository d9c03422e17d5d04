import Glibc
import Record

/// What was folded into a store when its log was last folded into it whole. It is kept in the lock file, whose content
/// nothing else uses, and is written by whoever holds the lock, after the fold and before the next entry. So a store that
/// does not hold it is not the one that its log goes on from. A mark that is lost or late says less, and nothing wrong.
enum FoldedMark {
  /// Always as long, so that one writing replaces the one before.
  private static let length = 256

  /// Nil where nothing is known.
  static func read(_ lock: Int32) -> Receipt? {
    var bytes = [UInt8](repeating: 0, count: length)
    let count = pread(lock, &bytes, length, 0)
    return count == length ? Receipt(in: String(decoding: bytes, as: UTF8.self)) : nil
  }

  /// False, with the reason in `errno`, where it cannot be written.
  @discardableResult
  static func write(_ receipt: Receipt?, _ lock: Int32) -> Bool {
    let text = Array((receipt?.text ?? "").utf8)
    let line =
      text + Array(repeating: UInt8(ascii: " "), count: length - 1 - text.count) + [UInt8(ascii: "\n")]
    return lseek(lock, 0, SEEK_SET) == 0 && Glibc.write(lock, line, length) == length
  }
}
