import Interchange
import Testing

@Suite("Writing CSV")
struct CSVTextTests {
  @Test("A field is quoted only where it has to be")
  func quotesWhereNeeded() {
    let text = CSVText.text(of: [["plain", "a b", "x,y", "say \"no\"", "two\r\nlines", ""], [""]])
    #expect(text == "plain,a b,\"x,y\",\"say \"\"no\"\"\",\"two\r\nlines\",\r\n\"\"\r\n")
  }

  @Test("What is written is read back as it was, with either line end", arguments: ["\r\n", "\n"])
  func roundTrip(lineEnd: String) {
    let records = [
      ["name", "note"], ["Adébáyọ̀, Ọlá", "\"\n\r\n,"], ["Nguyễn Thị Ánh", " kept as it is "], ["", "x"],
    ]
    let text = CSVText.text(of: records, lineEnd: lineEnd)
    let table = CSVTable(file: "f.csv", bytes: Array(text.utf8))
    #expect([table.header?.fields ?? []] + table.records.map(\.fields) == records)
  }

  @Test("A fault leaves out the places that it does not know")
  func faultWords() {
    #expect(Fault(file: "f.csv", line: 3, column: "DOB", message: "m").description == "f.csv:3: DOB: m")
    #expect(Fault(file: "f.csv", line: 3, message: "m").description == "f.csv:3: m")
    #expect(Fault(file: "f.csv", column: "DOB", message: "m").description == "f.csv: DOB: m")
    #expect(Note(file: "f.csv", message: "m").description == "f.csv: m")
  }
}
