import TerminalUI
import Testing

@Suite("Selections in lists")
struct SelectionTests {
  private func entries(_ ids: String...) -> [Row] { ids.map { .entry($0, Text($0)) } }

  private var sections: Rows {
    Rows(
      [.heading("OVERDUE")] + entries("a", "b") + [.heading("NEXT")] + entries("c") + [.note("not booked")])
  }

  private func moved(_ motions: Selection.Motion..., in rows: Rows, height: Int = 10) -> Selection {
    var selection = Selection()
    for motion in motions { selection.move(motion, in: rows, height: height) }
    return selection
  }

  @Test("A new selection stands on the first entry, not on its heading")
  func starts() {
    #expect(Selection().settled(in: sections, height: 10).id(as: String.self) == "a")
    #expect(Selection().settled(in: [], height: 10).id == nil)
    #expect(Selection().settled(in: [.heading("none")], height: 10).id == nil)
  }

  @Test("Headings and notes are passed over, and both ends hold")
  func skips() {
    #expect(moved(.down, .down, in: sections).id(as: String.self) == "c")
    #expect(moved(.down, .down, .down, in: sections).id(as: String.self) == "c")
    #expect(moved(.end, .up, in: sections).id(as: String.self) == "b")
    #expect(moved(.up, in: sections).id(as: String.self) == "a")
    #expect(moved(.end, .home, in: sections).id(as: String.self) == "a")
    #expect(moved(.pageDown, in: sections, height: 3).id(as: String.self) == "c")
  }

  @Test("Of a long list the part at hand may be another: the same entry stays on the same line of the screen")
  func otherPart() {
    let all = (0..<40).map { "\($0)" }
    let before = Rows(all[..<20].map { .entry($0, Text($0)) }, first: 0, total: 40)
    let now = Rows(
      [.heading("more")] + all[10..<30].flatMap { [.entry($0, Text($0)), .note("below")] }, first: 10,
      total: 61)
    var selection = Selection("15")
    selection.settle(in: before, height: 6)
    let line = selection.position - selection.top
    selection.follow(from: before, to: now)
    #expect(selection.position - selection.top == line)
    #expect(selection.settled(in: now, height: 6).id(as: String.self) == "15")
    #expect(now.entries == 40 && now.entries(before: selection.position) == 15)
    #expect(now.entries(before: 0) == 0 && now.entries(before: 61) == 40)
  }

  @Test("The same thing stays selected when rows change; when it vanishes, the nearest is")
  func follows() {
    let selection = moved(.down, in: sections)
    let later = Rows(entries("new", "a", "b", "c"))
    #expect(selection.settled(in: later, height: 10).position == 2)
    #expect(selection.settled(in: Rows(entries("a", "x", "y")), height: 10).id(as: String.self) == "y")
    #expect(selection.settled(in: Rows(entries("a")), height: 10).id(as: String.self) == "a")
  }

  @Test("What is seen scrolls with the selection and shows headings above and notes below it")
  func scrolls() {
    let rows = sections
    var selection = moved(.end, in: rows, height: 3)
    #expect(selection.top == 3)
    selection.move(.up, in: rows, height: 3)
    #expect(selection.top == 2)
    selection.move(.up, in: rows, height: 3)
    #expect(selection.top == 0)
    #expect(selection.settled(in: rows, height: 1).top == 1)
    #expect(selection.settled(in: rows, height: 0).id(as: String.self) == "a")
  }

  @Test("The selected row is always among those seen", arguments: [1, 2, 3, 7, 40])
  func alwaysSeen(height: Int) {
    let rows = Rows((0..<30).map { $0 % 7 == 0 ? .heading("h\($0)") : .entry($0, Text("row")) })
    let motions: [Selection.Motion] = [
      .down, .pageDown, .down, .up, .end, .pageUp, .up, .home, .pageDown, .up,
    ]
    var selection = Selection()
    for motion in motions {
      selection.move(motion, in: rows, height: height)
      #expect((selection.top..<selection.top + height).contains(selection.position))
      #expect(rows[selection.position]?.id == selection.id)
    }
  }

  @Test("Of a long list only a stretch need be at hand")
  func stretches() {
    let all = (0..<1_500).map { Row.entry($0, Text("child \($0)")) }
    func rows(_ range: Range<Int>) -> Rows {
      let range = range.clamped(to: 0..<1_500)
      return Rows(Array(all[range]), first: range.lowerBound, total: 1_500)
    }
    var selection = Selection()
    for _ in 0..<100 { selection.move(.pageDown, in: rows(selection.stretch(height: 20)), height: 20) }
    #expect(selection.settled(in: rows(selection.stretch(height: 20)), height: 20).id(as: Int.self) == 1_499)
    selection.move(.home, in: rows(selection.stretch(height: 20)), height: 20)
    #expect(selection.settled(in: rows(selection.stretch(height: 20)), height: 20).id(as: Int.self) == 0)
  }

  @Test("The mouse selects entries only, and the wheel takes the selection along at the edge")
  func mouse() {
    var selection = Selection()
    let answers = [0, 8, 4].map { selection.select(line: $0, in: sections, height: 10) }
    #expect(answers == [false, false, true])
    #expect(selection.id(as: String.self) == "c")
    let rows = Rows((0..<20).map { .entry($0, Text("row")) })
    var wheel = Selection()
    wheel.scroll(by: 3, in: rows, height: 5)
    #expect((wheel.top, wheel.position) == (3, 3))
    wheel.scroll(by: -9, in: rows, height: 5)
    #expect((wheel.top, wheel.position) == (0, 3))
  }
}
