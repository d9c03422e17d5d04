import ArgumentParser
import Platform
import Record

/// The receipt of a backup, in a small text file beside it.
struct ReceiptFile {
  let path: String

  /// The one that belongs to a backup.
  init(of backup: String) { path = DatedBackups.receipt(of: backup) }

  func write(_ receipt: Receipt, replacing: Bool) throws(FileFault) {
    let words = """
      What the record came to when \(Files.lastName(of: path).dropLast(8)) was written. Keep a copy away from the store.
      'iro verify --since' with this file, or with the line below, says whether anything up to there was taken away.
      \(receipt.text)

      """
    try Files.write(words, to: path, replacing: replacing)
  }

  /// The receipt that somebody gives: the line as it was printed, or the file that holds it.
  static func receipt(given: String) throws -> Receipt {
    if given.contains("\(Receipt.mark):") {
      guard let receipt = Receipt(in: given) else {
        throw ExitReporting.badData("--since: the receipt is not whole. It is one word, as it was printed.")
      }
      return receipt
    }
    let bytes = try Files.bytes(of: given, atMost: 1 << 16)
    guard let receipt = Receipt(in: String(decoding: bytes, as: UTF8.self)) else {
      let name = Files.shownName(of: given)
      throw ExitReporting.badData("\(name): there is no receipt in it, or more than one.")
    }
    return receipt
  }
}
