import TerminalUI
import Testing

@Suite("Frames")
struct FrameTests {
  let size = Size(columns: 10, rows: 3)

  @Test("What is written stands where it was put")
  func writes() {
    var frame = Frame(size: size)
    #expect(frame.put("Reece", column: 2, row: 1, width: 8, style: .bold) == 5)
    #expect(frame.text == "\n  Reece\n")
    #expect(frame[column: 2, row: 1] == Cell("R", style: .bold))
  }

  @Test("Nothing is ever written outside, and nothing traps")
  func neverOutside() {
    var frame = Frame(size: size)
    for column in [Int.min, -20, -3, 0, 8, 10, 50, Int.max] {
      for row in [Int.min, -1, 0, 2, 3, Int.max] {
        for width in [Int.min, -1, 0, 1, 4, Int.max] {
          frame.put("漢字 Ella", column: column, row: row, width: width)
          frame.fill(row: row, column: column, width: width)
          frame.restyle(row: row, column: column, width: width, style: .bold)
          frame.horizontalRule(row: row, column: column, width: width)
          frame.verticalRule(column: column, row: row, height: width)
          frame.clear(Rectangle(column: column, row: row, width: width, height: width))
          _ = frame[column: column, row: row]
        }
      }
    }
    #expect((0..<3).allSatisfy { frame.cells(row: $0).count == 10 })
    #expect(Frame(size: Size(columns: -1, rows: 5)).text(row: 0) == "")
  }

  @Test("A text that begins left of the frame shows its end, one that is too long an ellipsis")
  func clips() {
    var frame = Frame(size: size)
    frame.put("Jayden", column: -2, row: 0, width: 6)
    frame.put("Jayden Murray", column: 0, row: 1, width: 13)
    frame.put("Jayden", column: 6, row: 2, width: 6)
    #expect(frame.text == "yden\nJayden Mu…\n      Jay…")
  }

  @Test("A wide letter has two halves or none")
  func wideLetters() {
    var frame = Frame(size: size)
    frame.put("家庭", column: 0, row: 0, width: 10)
    #expect(frame[column: 1, row: 0].isRightHalf)
    frame.put("x", column: 1, row: 0, width: 1)
    frame.put("漢", column: 9, row: 1, width: 2)
    frame.put("漢", column: -1, row: 2, width: 2)
    #expect(frame.text == " x庭\n         …\n")
    frame.put("y", column: 2, row: 0, width: 1)
    #expect(frame.text(row: 0) == " xy")
  }

  @Test("A mark stands in the cell of its letter; joiners and orders to the terminal are not drawn")
  func drawsOnlyWhatShows() {
    var frame = Frame(size: Size(columns: 30, rows: 1))
    frame.put("e\u{301}\u{200D}|\u{1B}[2J|\u{202E}|\t|👩\u{200D}👧|\u{9B}", column: 0, row: 0, width: 30)
    #expect(frame[column: 0, row: 0].text.unicodeScalars.map(\.value) == [0x65, 0x301])
    #expect(frame.text == "e\u{301}|\u{FFFD}[2J|| |👩👧|\u{FFFD}")
  }

  @Test("Restyling keeps the words; without colour, bold and reverse stay")
  func restyles() {
    var frame = Frame(size: size)
    frame.put("late", column: 0, row: 0, width: 4, style: .bold.with(.red))
    frame.restyle(row: 0) { $0.withReverse() }
    #expect(frame.text(row: 0) == "late")
    #expect(frame[column: 9, row: 0].style == .reverse)
    #expect(frame.plain()[column: 0, row: 0].style == Style(bold: true, reverse: true))
  }

  @Test("Areas are divided without loss")
  func divides() {
    let area = Rectangle(Size(columns: 110, rows: 30))
    let (top, rest) = area.split(top: 2)
    let (body, foot) = rest.split(bottom: 1)
    let (list, pane) = body.split(left: 66)
    #expect(top.height + body.height + foot.height == 30)
    #expect(foot.row == 29)
    #expect((list.width, pane.column, pane.width) == (66, 66, 44))
    #expect(area.split(top: 99).rest.isEmpty)
  }
}
