import TerminalUI
import Testing

@Suite("Lists and tables")
struct TableTests {
  let columns = [
    Column("Name", minimum: 8, ideal: .max, priority: 3),
    Column("Age", minimum: 3, alignment: .right, priority: 1),
    Column("Next review", minimum: 6, ideal: 11, priority: 2),
  ]

  let rows: [Row] = [
    .heading("OVERDUE"),
    .entry(1, Text("Zoë O'Brien", style: .bold.with(.red)), "14", "5 Nov 2014"),
    .entry(2, "家庭 漢字", "9", "12 Nov 2014"),
    .note("     NOT BOOKED"),
  ]

  private func drawn(_ columns: Int, _ lines: Int, focused: Bool = true) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: lines))
    let table = Table(columns: self.columns, rows: rows)
    table.draw(on: &frame, in: frame.bounds, selection: Selection(2), focused: focused)
    return frame
  }

  @Test("Cells stand under their titles, the rest of the room goes to the column that takes it")
  func wide() {
    #expect(
      drawn(40, 5).text == """
        Name                    Age  Next review
        OVERDUE
        Zoë O'Brien              14  5 Nov 2014
        家庭 漢字                 9  12 Nov 2014
             NOT BOOKED
        """)
  }

  @Test("In a narrow window the least important columns are left out whole, cells are clipped")
  func narrow() {
    #expect(drawn(18, 3).text(row: 0) == "Name      Next re…")
    #expect(drawn(16, 5).text(row: 0) == "Name      Next…")
    #expect(drawn(15, 5).text(row: 0) == "Name")
    #expect(drawn(6, 5).text(row: 2) == "Zoë O…")
  }

  @Test("Room goes where it shows the most cells whole: one long name takes none from the rest")
  func room() {
    var name = Column("Name", minimum: 6, ideal: 32, priority: 9)
    name.cells = Array(repeating: 0, count: 33)
    (name.cells[12], name.cells[32]) = (9, 1)
    var iro = Column("IRO", minimum: 6, ideal: 12)
    iro.cells = Array(repeating: 0, count: 13)
    iro.cells[12] = 8
    let table = Table(
      columns: [name, iro], rows: [.entry(1, "Hubert Blaine Wolfeschlegelstein", "Amina Okafor")])
    func line(_ width: Int) -> String {
      var frame = Frame(size: Size(columns: width, rows: 2))
      table.draw(on: &frame, in: frame.bounds, selection: Selection())
      return frame.text(row: 1)
    }
    #expect(line(20) == "Hubert Blai…  Amina…")
    #expect(line(26) == "Hubert Blai…  Amina Okafor")
    #expect(line(34) == "Hubert Blaine Wolfe…  Amina Okafor")
    #expect(line(46) == "Hubert Blaine Wolfeschlegelstein  Amina Okafor")
  }

  @Test("The selected row is reversed from edge to edge and the cursor stands on it")
  func selected() {
    let frame = drawn(40, 5)
    #expect(frame.cells(row: 3).allSatisfy { $0.style.reverse })
    #expect(!frame.cells(row: 2).contains { $0.style.reverse })
    #expect(frame.cursor == Point(column: 0, row: 3))
  }

  @Test("A pane without the focus leaves the cursor alone and is not reversed")
  func unfocused() {
    let frame = drawn(40, 5, focused: false)
    #expect(frame.cursor == nil)
    #expect(!frame.cells(row: 3).contains { $0.style.reverse })
    #expect(frame[column: 0, row: 3].style.bold)
  }

  @Test("When not all fits, the last line says what is seen of how many entries")
  func scrollMark() {
    let rows = [Row.heading("ALL")] + (1...96).map { .entry($0, Text("child \($0)")) }
    var frame = Frame(size: Size(columns: 20, rows: 6))
    ListView(rows).draw(on: &frame, in: frame.bounds, selection: Selection(30))
    #expect(frame.text == "child 26\nchild 27\nchild 28\nchild 29\nchild 30\n         26–30 of 96")
    let part = Rows(Array(rows[50..<60]), first: 1_200, total: 1_500)
    ListView(part).draw(on: &frame, in: frame.bounds, selection: Selection(50))
    #expect(
      frame.text(row: 5) == "  1,201–1,205 of 1,500".clipped(to: 20)
        || frame.text(row: 5).hasSuffix("of 1,500"))
  }

  @Test("A table of any size draws within its area")
  func anySize() {
    for width in 0...30 {
      for height in 0...8 {
        var frame = Frame(size: Size(columns: 34, rows: 10))
        let area = Rectangle(column: 2, row: 1, width: width, height: height)
        Table(columns: columns, rows: rows).draw(on: &frame, in: area, selection: Selection(2))
        for row in 0..<10 {
          for (column, cell) in frame.cells(row: row).enumerated() where cell != .blank {
            #expect(area.contains(Point(column: column, row: row)))
          }
        }
      }
    }
  }

  @Test("A place on the screen leads to its row or its title")
  func places() {
    let table = Table(columns: columns, rows: rows)
    let area = Rectangle(column: 5, row: 2, width: 40, height: 5)
    #expect(table.line(at: Point(column: 6, row: 4), in: area) == 1)
    #expect(table.line(at: Point(column: 2, row: 4), in: area) == nil)
    #expect(table.title(at: Point(column: 31, row: 2), in: area) == 1)
    #expect(table.title(at: Point(column: 31, row: 3), in: area) == nil)
  }
}
