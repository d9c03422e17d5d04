import Interchange
import Testing

@Suite("Files that are not CSV")
struct WholeFileTests {
  @Test("Each says in one line what it is and what to do", arguments: files)
  func saysWhatItIs(bytes: [UInt8], words: String) {
    let table = CSVTable(file: "f.csv", bytes: bytes)
    #expect(table.faults.map(\.description) == ["f.csv: \(words)"])
    #expect(table.header == nil)
  }

  static let files: [([UInt8], String)] = [
    ([], "the file is empty: export it again"),
    (Array("\u{FEFF}\r\n \n".utf8), "the file is empty: export it again"),
    (Array(",,,\r\n,,,\r\n".utf8), "the file is empty: export it again"),
    ([0xFF, 0xFE] + wide("CHILD,DOB\n"), "this is UTF-16 text: save it as CSV UTF-8"),
    (wide("CHILD,DOB\n1,01/01/2004\n"), "this is UTF-16 text: save it as CSV UTF-8"),
    (
      [0x50, 0x4B, 3, 4, 20, 0, 6, 0],
      "this is an Excel workbook or a zip file, not CSV: open it and save the sheet as CSV UTF-8"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1],
      "this is an old Excel workbook, not CSV: open it and save the sheet as CSV UTF-8"
    ),
    (
      Array("\n<!DOCTYPE html><html><table>".utf8),
      "this is a web page, not CSV: the download may have asked to sign in; download it again"
    ),
    (Array("<?xml version=\"1.0\"?><HEADER/>".utf8), "this is XML, not CSV: export the CSV form"),
    (Array("%PDF-1.7".utf8), "this is a PDF, not CSV: export the table as CSV"),
  ]

  @Test("A byte that is not UTF-8 is named with its line, and with what likely wrote it")
  func windows1252() {
    let bytes = Array("child,name\r\n1,Ann\r\n2,Zo".utf8) + [0xEB] + Array(" Bell\r\n".utf8)
    #expect(
      CSVTable(file: "f.csv", bytes: bytes).faults.map(\.description) == [
        "f.csv:3: byte 24 (EB) is not UTF-8, as when saved as Windows-1252: save it as CSV UTF-8"
      ])
  }

  @Test("A zero byte is named with its line")
  func zeroByte() {
    let bytes = Array("child,name\n1,Ann\n2,B".utf8) + [0] + Array("o\n3,Cy and some more text\n".utf8)
    let fault = CSVTable(file: "f.csv", bytes: bytes).faults.first
    #expect(fault?.line == 3)
    #expect(fault?.message.hasPrefix("a zero byte (byte 21)") == true)
  }

  @Test("Semicolons and tabs between columns are named", arguments: [("semicolons", ";"), ("tabs", "\t")])
  func otherSeparators(words: String, separator: String) {
    let text = ["CHILD", "DOB"].joined(separator: separator) + "\n"
    let faults = CSVTable(file: "f.csv", bytes: Array(text.utf8)).faults
    #expect(faults.map(\.message) == ["\(words) part the columns: save the file with commas, as CSV UTF-8"])
  }

  private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }
}
