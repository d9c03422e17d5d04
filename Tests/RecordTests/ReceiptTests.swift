import Record
import Testing

/// Receipts, as they are written down and read again.
@Suite struct ReceiptTests {
  private let journal = Receipt.End(position: 1234, digest: (0..<32).map { UInt8($0 * 8) })
  private let readings = Receipt.End(position: 7, digest: [UInt8](repeating: 0xAF, count: 32))

  @Test("A receipt is one word, and comes back from it")
  func comesBack() {
    let short = Receipt(journal: journal)
    #expect(short.text.hasPrefix("iro-receipt-1:1234:0008101820") && !short.text.contains(" "))
    #expect(Receipt(in: short.text) == short)
    let long = Receipt(journal: journal, readings: readings)
    #expect(long.text == "\(short.text):7:\(String(repeating: "af", count: 32))")
    #expect(Receipt(in: long.text) == long)
  }

  @Test("It is found among other words")
  func amongWords() {
    let receipt = Receipt(journal: journal)
    #expect(Receipt(in: "Kept on paper.\nReceipt: \(receipt.text)\n") == receipt)
  }

  @Test("What is not whole is no receipt, and of two nobody knows which is meant")
  func notWhole() {
    let text = Receipt(journal: journal).text
    #expect(Receipt(in: "") == nil)
    #expect(Receipt(in: String(text.dropLast())) == nil)
    #expect(Receipt(in: text + "0") == nil)
    #expect(Receipt(in: text + ":7") == nil)
    #expect(Receipt(in: text.replacing("iro-receipt-1", with: "iro-receipt-2")) == nil)
    #expect(Receipt(in: text.replacing(":1234:", with: ":-1:")) == nil)
    #expect(Receipt(in: text.replacing("0008", with: "000+")) == nil)
    #expect(Receipt(in: "\(text) \(text)") == nil)
  }
}
