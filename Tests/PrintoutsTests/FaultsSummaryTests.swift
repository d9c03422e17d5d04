import Interchange
import Printouts
import Testing

/// Faults and notes summed up.
@Suite struct FaultsSummaryTests {
  private func late(_ lines: ClosedRange<Int>, in file: String = "14/reviews.csv") -> [Fault] {
    lines.map { line in
      Fault(
        file: file, line: line, column: "REVIEW",
        message: "0\(line)/04/2015 is after 2014-15 ended: correct it")
    }
  }

  private let blank = Fault(file: "14/header.csv", line: 7, column: "DOB", message: "is blank: fill it in")

  @Test("One of a kind is told in full; of several the first, how many more, and where the next four are")
  func kinds() {
    let summary = FaultsSummary([blank] + late(2...9))
    #expect(
      summary.lines(rows: 20, width: 100, calling: "fault") == [
        "14/reviews.csv:2: REVIEW: 02/04/2015 is after 2014-15 ended: correct it",
        "  and 7 more like it: 14/reviews.csv, lines 3, 4, 5, 6 …",
        "14/header.csv:7: DOB: is blank: fill it in",
      ])
    #expect(summary.counted("fault") == "9 faults of 2 kinds")
    #expect(FaultsSummary([blank]).counted("fault") == "1 fault")
    #expect(FaultsSummary(late(2...3)).counted("fault") == "2 faults")
  }

  @Test("Places in several files, or of a whole file, are told apart")
  func places() {
    let whole = [
      Fault(file: "a.csv", message: "is no CSV file"), Fault(file: "b.csv", message: "is no CSV file"),
    ]
    #expect(
      FaultsSummary(whole).lines(rows: 20, width: 100, calling: "fault") == [
        "a.csv: is no CSV file", "  and 1 more like it: b.csv",
      ])
    let found = late(2...3) + late(5...5, in: "15/reviews.csv")
    #expect(
      FaultsSummary(found).lines(rows: 20, width: 100, calling: "fault").last
        == "  and 2 more like it: 14/reviews.csv, line 3; 15/reviews.csv, line 5")
  }

  @Test("What is said of a whole file comes first, in the order of files: it may be the reason for the rest")
  func wholeFirst() {
    let whole = [
      Fault(file: "14", message: "taken as 2030-31"), Fault(file: "14/a.csv", message: "the file is empty"),
      Fault(file: "14/b.csv", message: "the file is empty"),
    ]
    let lines = FaultsSummary(late(2...9) + whole).lines(rows: 20, width: 100, calling: "note")
    #expect(lines.prefix(2) == ["14: taken as 2030-31", "14/a.csv: the file is empty"])
    #expect(lines.dropFirst(3).first?.hasPrefix("14/reviews.csv:2: REVIEW: ") == true)
  }

  @Test("However many there are, they keep to the rows of the screen, and say what is not told")
  func fits() {
    let many = (1...40).flatMap { (column: Int) -> [Fault] in
      (2...300).map { (line: Int) in
        Fault(
          file: "2014-15/episodes.csv", line: line, column: "C\(column)",
          message: "“\(line)” is not a code: the codes of 2014-15 are " + String(repeating: "A1, ", count: 90)
        )
      }
    }
    let lines = FaultsSummary(many).lines(rows: 15, width: 80, calling: "fault")
    let rows = lines.map { ($0.count + 79) / 80 }
    #expect(rows.reduce(0, +) <= 15)
    #expect(lines.last == "and 36 more kinds of fault, 10,764 in all")
    #expect(FaultsSummary(many).counted("fault") == "11,960 faults of 40 kinds")
  }

  @Test("As a list each is a row, the notes after the faults and told apart")
  func list() {
    let note = Note(file: "14", message: "there is no Header table: dates of birth stay unknown")
    #expect(
      FaultsListing.listing([blank], [note]).printed(as: .csv) == """
        kind,file,line,column,message
        is blank,14/header.csv,7,DOB,is blank: fill it in
        note: there is no Header table,14,,,there is no Header table: dates of birth stay unknown

        """)
  }
}
