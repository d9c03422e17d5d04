import Interchange
import Testing

@Suite("Reading CSV")
struct CSVTableTests {
  @Test(
    "Lines end in CRLF, LF or CR, with or without a mark at the start and a line end at the end",
    arguments: [
      "a,b\r\n1,2\r\n3,4\r\n", "a,b\n1,2\n3,4\n", "a,b\r1,2\r3,4\r", "\u{FEFF}a,b\r\n1,2\r\n3,4",
      "a,b\n\n1,2\n\n\n3,4",
    ])
  func lineEnds(text: String) {
    let table = CSVTable(file: "f.csv", bytes: Array(text.utf8))
    #expect(table.header?.fields == ["a", "b"])
    #expect(table.records.map(\.fields) == [["1", "2"], ["3", "4"]])
    #expect(table.faults.isEmpty)
  }

  @Test("Quoted fields hold commas, quotation marks and lines, and records know where they begin")
  func quoting() {
    let table = read(
      "name,note\n\"Bell, Ẹniọlá\",\"said \"\"no\"\"\"\n\"Nguyễn\",\"one\r\ntwo\"\nlast,\"\"\n")
    let fields = [["Bell, Ẹniọlá", "said \"no\""], ["Nguyễn", "one\r\ntwo"], ["last", ""]]
    #expect(table.records.map(\.fields) == fields)
    #expect(table.records.map(\.line) == [2, 3, 5])
    #expect(table.faults.isEmpty)
  }

  @Test("An empty field at the end of a line, or of the file, is a field")
  func emptyFields() {
    #expect(read("a,b\n1,\n,3\n2,").records.map(\.fields) == [["1", ""], ["", "3"], ["2", ""]])
  }

  @Test("A record with too few or too many fields is a fault and is left out")
  func miscount() {
    let table = read("a,b,c\n1,2\n1,2,3\n1,2,3,4\n")
    #expect(
      table.faults.map(\.description) == [
        "f.csv:2: 2 fields where the header has 3: add the commas that are missing",
        "f.csv:4: 4 fields where the header has 3: put a field that holds a comma in quotation marks",
      ])
    #expect(table.records.map(\.line) == [3])
  }

  @Test("A last line that stops short, without a line end, looks cut off")
  func cutOff() {
    let message = "the file ends in the middle of this line and looks cut off: export or copy it again"
    #expect(read("a,b,c\n1,2,3\n1,2").faults == [Fault(file: "f.csv", line: 3, message: message)])
    #expect(read("a,b,c\n1,2,3\n1,2\n").faults.first?.message.hasPrefix("2 fields") == true)
  }

  @Test("A quotation mark that is never closed is reported where it was opened, once")
  func unclosedQuote() {
    let table = read("a,b\n1,2\n3,\"four\n5,6\n7,8\n")
    #expect(table.faults.map(\.line) == [3])
    #expect(table.faults.first?.message.contains("never closed") == true)
    #expect(table.records.map(\.line) == [2])
  }

  @Test("A quotation mark inside a field is a fault", arguments: ["1,say \"no\"\n", "1,\"no\" way\n"])
  func strayQuote(record: String) {
    let faults = read("a,b\n\(record)").faults
    #expect(faults.map(\.line) == [2])
    #expect(faults.first?.message.hasPrefix("a quotation mark within a field") == true)
  }

  private func read(_ text: String) -> CSVTable { CSVTable(file: "f.csv", bytes: Array(text.utf8)) }
}
