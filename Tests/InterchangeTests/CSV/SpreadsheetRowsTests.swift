import Interchange
import Testing

@Suite("What spreadsheets add to a table")
struct SpreadsheetRowsTests {
  @Test("Rows of commas alone are passed over, and lines are counted as the file has them")
  func blankRows() {
    let table = read("a,b\n1,2\n,\n , \n,,,,\n3,4\n,\n")
    #expect(table.faults == [])
    #expect(table.records.map(\.fields) == [["1", "2"], ["3", "4"]])
    #expect(table.records.map(\.line) == [2, 6])
  }

  @Test("Columns with neither a name nor a value are passed over, beside the table and within it")
  func blankColumns() {
    let table = read("a,,b,,\n1,,2,,\n3, ,4,,\n")
    #expect(table.faults == [])
    #expect(table.header?.fields == ["a", "b"])
    #expect(table.records.map(\.fields) == [["1", "2"], ["3", "4"]])
  }

  @Test("A column without a name that holds something stays, and a comma within a field is still a fault")
  func columnsThatStay() {
    #expect(read("a,b,\n1,2,\n3,4,x\n").header?.fields == ["a", "b", ""])
    #expect(read("a,b\n1,2\nBell, Ola,\n").faults.map(\.line) == [3])
  }

  @Test("Excel's first line that names the separator is passed over", arguments: ["sep=,", "SEP=,"])
  func separator(line: String) {
    let table = read("\(line)\r\na,b\r\n1,2\r\n")
    #expect(table.faults == [])
    #expect(table.header?.fields == ["a", "b"])
    #expect(table.records.map(\.line) == [3])
  }

  @Test("Where it names semicolons, these are what is wrong")
  func semicolons() {
    #expect(
      read("sep=;\na;b\n1;2\n").faults.map(\.description) == [
        "f.csv:2: semicolons part the columns: save the file with commas, as CSV UTF-8"
      ])
  }

  private func read(_ text: String) -> CSVTable { CSVTable(file: "f.csv", bytes: Array(text.utf8)) }
}
