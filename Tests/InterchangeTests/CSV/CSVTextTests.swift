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

  @Test("For a spreadsheet it has a mark at its start, and line ends as such programs write them")
  func mark() {
    #expect(CSVText.textForSpreadsheet(of: [["name"], ["Şimşek"]]) == "\u{FEFF}name\r\nŞimşek\r\n")
  }

  @Test(
    "A cell that a spreadsheet would run has an apostrophe before it; a number stays one",
    arguments: [
      ("=HYPERLINK(A2)", "'=HYPERLINK(A2)"), ("-2+3", "'-2+3"), ("+44 CIC", "'+44 CIC"), ("+44", "'+44"),
      ("@x", "'@x"), ("\tx", "'\tx"), ("-", "'-"), ("-2", "-2"), ("-2.5", "-2.5"), ("Ann-Marie", "Ann-Marie"),
      ("", ""), ("2014-11-03", "2014-11-03"),
    ])
  func formulas(cell: String, written: String) {
    let text = CSVText.textForSpreadsheet(of: [[cell, "x"]])
    #expect(text == "\u{FEFF}\(written),x\r\n")
    #expect(CSVText.text(of: [[cell, "x"]], lineEnd: "\n") == "\(cell),x\n", "otherwise it stays as it is")
  }

  @Test("A fault leaves out the places that it does not know")
  func faultWords() {
    #expect(Fault(file: "f.csv", line: 3, column: "DOB", message: "m").description == "f.csv:3: DOB: m")
    #expect(Fault(file: "f.csv", line: 3, message: "m").description == "f.csv:3: m")
    #expect(Fault(file: "f.csv", column: "DOB", message: "m").description == "f.csv: DOB: m")
    #expect(Note(file: "f.csv", message: "m").description == "f.csv: m")
  }
}
