import Glibc
import Record

/// What was folded into a store when its log was last folded into it whole. It is kept in the lock file, whose content
/// nothing else uses, and is written by whoever holds the lock, after the fold and before the next entry. So a store that
/// does not hold it is not the one that its log goes on from. A mark that is lost or late says less, and nothing wrong.
///
/// With it stands what the file was like then. As long as it is so, nobody has written to it since.
struct FoldedMark {
  let receipt: Receipt
  /// Nil where it was only just written to, so that somebody else could do so and leave it as it is: then it is read.
  let file: FileState?

  /// Always as long, so that one writing replaces the one before.
  private static let length = 512
  /// As long as marks were before the file's state stood in them.
  private static let formerLength = 256

  init(_ receipt: Receipt, file: FileState?) {
    (self.receipt, self.file) = (receipt, file)
  }

  /// Nil where nothing is known.
  static func read(_ lock: Int32) -> FoldedMark? {
    var bytes = [UInt8](repeating: 0, count: length)
    let count = pread(lock, &bytes, length, 0)
    guard count == length || count == formerLength else { return nil }
    let words = bytes.prefix(count).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map { String(decoding: $0, as: UTF8.self) }
    guard let first = words.first, let receipt = Receipt(in: first) else { return nil }
    return FoldedMark(receipt, file: words.dropFirst().first.flatMap { FileState($0[...]) })
  }

  /// False, with the reason in `errno`, where it cannot be written.
  @discardableResult
  static func write(_ mark: FoldedMark?, _ lock: Int32) -> Bool {
    let words = mark.map { [$0.receipt.text, $0.file?.text].compactMap { $0 }.joined(separator: " ") }
    let text = Array((words ?? "").utf8)
    let line =
      text + Array(repeating: UInt8(ascii: " "), count: length - 1 - text.count) + [UInt8(ascii: "\n")]
    return lseek(lock, 0, SEEK_SET) == 0 && Glibc.write(lock, line, length) == length
  }
}
