import Testing

@testable import Interchange

/// Files that are larger than any that is meant.
@Suite struct CSVLimitsTests {
  private func table(_ text: String, _ limits: CSVLimits) -> CSVTable {
    CSVTable(file: "f.csv", bytes: Array(text.utf8), limits: limits)
  }

  @Test(
    "A cell of 4,000 letters is read, and one of 4,001 is a fault with its line and column; the other rows are read"
  )
  func cell() {
    let long = { String(repeating: "é", count: $0) }
    let table = table("child,name\n1,\(long(4000))\n2,\(long(4001))\n3,C\n", .usual)
    #expect(
      table.faults.map(\.description) == [
        "f.csv:3: name: is 4001 letters long; a cell has at most 4000: take out what does not belong there"
      ])
    #expect(table.records.map(\.line) == [2, 4])
    #expect(table.misfits.map(\.line) == [3])
  }

  @Test("A heading that is too long keeps the file from being read")
  func heading() {
    let table = table(String(repeating: "x", count: 4001) + ",b\n1,2\n", .usual)
    #expect(table.header == nil)
    #expect(table.faults.map(\.line) == [1] && table.faults.map(\.column) == ["column 1"])
  }

  @Test("So many records are read and no more: one more, and nothing of the file is taken")
  func records() {
    let limits = CSVLimits(records: 3)
    #expect(table("a,b\n1,2\n3,4\n", limits).records.count == 2)
    let more = table("a,b\n1,2\n3,4\n5,6\n", limits)
    #expect(more.header == nil && !more.isWhole)
    #expect(more.faults.first?.message.hasPrefix("there are more than 3 records: ") == true)
    #expect(more.faults.first?.line == 4)
  }

  @Test("So it is with the cells of all records together, and with the columns")
  func cells() {
    #expect(table("a,b\n1,2\n", CSVLimits(cells: 4)).records.count == 1)
    #expect(table("a,b\n1,2\n", CSVLimits(cells: 3)).faults.first?.message.contains("3 cells") == true)
    #expect(table("a,b\n1,2\n", CSVLimits(columns: 2)).records.count == 1)
    let wide = table("a,b\n1,2,3\n", CSVLimits(columns: 2))
    #expect(wide.faults.first?.message.hasPrefix("there are more than 2 columns") == true)
    #expect(wide.faults.first?.line == 2)
  }

  @Test("What a spreadsheet adds and holds nothing counts towards no limit: columns and rows of blanks")
  func blanks() {
    let wide = String(repeating: ",", count: 16_380)
    let sheet = table("a,b\(wide)\n1,2\(wide)\n\(wide)\n3,4\(wide) \n", .usual)
    #expect(sheet.faults == [])
    #expect(sheet.header?.fields == ["a", "b"])
    #expect(sheet.records.map(\.fields) == [["1", "2"], ["3", "4"]])
    #expect(sheet.records.map(\.line) == [2, 4])
    let below = String(repeating: ",\n , \n", count: 9)
    let limits = CSVLimits(records: 2, cells: 4)
    #expect(table("a,b\n\(below)1,2\n\(below)", limits).records.map(\.line) == [20])
    #expect(table("a,b\n\(below)1,2\n3,4\n", limits).faults.map(\.line) == [21])
    let held = table("a,b\n1,2\(wide)x\n", .usual)
    #expect(held.header == nil && held.faults.map(\.line) == [2])
    #expect(held.faults.first?.message.hasPrefix("there are more than 200 columns") == true)
  }

  @Test("A quotation mark that is closed far below does not make one cell of half the file")
  func record() {
    let limits = CSVLimits(record: 20)
    #expect(table("a\n\"123456789\n1234567\"\n", limits).faults == [])
    let long = table("a\n\"123456789\n123456789\"\n", limits)
    #expect(long.faults.first?.line == 2)
    #expect(long.faults.first?.message.hasPrefix("this record is longer than 20 bytes") == true)
  }

  @Test("After so many faults the rest of a return's file is not looked at, and nobody of it is taken")
  func faultsOfReturn() {
    let rows = (1...9).map { "10000\($0),1,not a day,WBRI,,,\n" }.joined()
    let files = [(name: "header.csv", bytes: Array(("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + rows).utf8))]
    let read = { SSDA903.read(folder: "2014-15", files: files, beside: [], limits: CSVLimits(faults: $0)) }
    #expect(read(9).faults.count == 9 && read(9).isWhole)
    let cut = read(3)
    #expect(!cut.isWhole)
    #expect(cut.faults.count == 5)
    #expect(
      cut.faults.contains {
        $0.message == "the rest of the file is not looked at: there are more than 3 faults"
      })
  }

  @Test("So it is with a list")
  func faultsOfList() {
    let text = "name\n" + (1...9).map { "\u{1}\($0)\n" }.joined()
    let read = { most in
      ListReader.read(
        "f.csv", Array(text.utf8), ["name"], [], called: "list", limits: CSVLimits(faults: most)
      ) { _ in }
    }
    #expect(read(9).faults.count == 9)
    #expect(read(3).faults.count == 5)
  }

  @Test(
    "So it is with what is wrong with the table itself: its quotation marks, its commas, its long cells",
    arguments: ["1,a\"b\n", "1,a,b\n", "1\n", "1,\(String(repeating: "x", count: 4001))\n"])
  func faultsOfTable(row: String) {
    let text = "child,name\n" + String(repeating: row, count: 9)
    #expect(table(text, CSVLimits(faults: 9)).faults.count == 9)
    let cut = table(text, CSVLimits(faults: 3))
    #expect(cut.faults.count == 5 && !cut.isWhole)
    #expect(cut.faults.map(\.line) == [2, 3, 4, 5, 5])
    #expect(cut.faults.last?.message == "the rest of the file is not looked at: there are more than 3 faults")
    #expect(cut.header?.fields == ["child", "name"] && cut.records == [] && cut.misfits == [])
  }

  @Test("A list or a return of such a table says once that the rest is not looked at, and nobody is taken")
  func faultsOfTableOnce() {
    let rows = String(repeating: "100001,a,b\n", count: 9) + "100002,A\n"
    var taken = 0
    let list = ListReader.read(
      "f.csv", Array(("child,name\n" + rows).utf8), ["child", "name"], [], called: "list",
      limits: CSVLimits(faults: 3)
    ) { _ in taken += 1 }
    #expect(list.faults.count == 5 && taken == 0)
    let reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n" + String(repeating: "100001,\n", count: 9)
    let read = SSDA903.read(
      folder: "2014-15", files: [(name: "reviews.csv", bytes: Array(reviews.utf8))], beside: [],
      limits: CSVLimits(faults: 3))
    #expect(read.faults.filter { $0.message.hasPrefix("the rest of the file") }.count == 1)
    #expect(!read.isWhole && read.reviews.isEmpty)
  }
}
