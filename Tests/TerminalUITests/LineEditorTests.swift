import TerminalUI
import Testing

@Suite("Editing a line")
struct LineEditorTests {
  private func edited(_ start: String, _ keys: Key...) -> LineEditor {
    var line = LineEditor(start)
    for key in keys { _ = line.handle(.key(key)) }
    return line
  }

  @Test("Letters go in and out at the cursor")
  func edits() {
    #expect(edited("Ela", .left, .character("l")).text == "Ella")
    #expect(edited("Ella", .backspace, .left, .delete).text == "El")
    #expect(edited("Ella", .home, .delete, .control("e"), .character("!")).text == "lla!")
    #expect(edited("", .backspace, .delete, .left, .right, .control("w"), .control("u")).text == "")
    #expect(edited("late review  ", .control("w")).text == "late ")
    #expect(edited("late review", .left, .control("u")).text == "w")
    #expect(edited("late review", .control("a"), .control("k")).text == "")
  }

  @Test("A letter with its marks is one letter, and a mark typed after it joins it")
  func marks() {
    #expect(edited("Nguye\u{302}\u{303}", .backspace).text == "Nguy")
    let line = edited("e", .character("\u{301}"))
    #expect((line.text, line.cursor) == ("é", 1))
    #expect(edited("👩\u{200D}👧", .backspace).text == "")
  }

  @Test("A paste becomes one line, without orders to the terminal")
  func pastes() {
    var line = LineEditor("a")
    let inputs: [Input] = [.pasted("b\r\nc\td\u{1B}[31m\u{0}"), .key(.enter), .tick]
    #expect(inputs.map { line.handle($0) } == [true, false, false])
    #expect(line.text == "ab c d[31m")
  }

  @Test("What is seen moves along so that the cursor is always in it", arguments: [1, 2, 3, 5, 9])
  func scrolls(width: Int) {
    var line = LineEditor("Ada 家庭 Nguye\u{302}\u{303}n 漢字")
    for _ in 0..<line.text.count {
      let seen = line.visible(width: width)
      #expect(seen.text.columns <= width)
      #expect((0..<width).contains(seen.cursor))
      _ = line.handle(.key(.left))
    }
    #expect(line.visible(width: width).cursor == 0)
  }

  @Test("The cursor stands after wide letters, not between their halves")
  func cursorColumn() {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    edited("家庭", .left).draw(on: &frame, column: 2, row: 0, width: 8)
    #expect(frame.cursor == Point(column: 4, row: 0))
    #expect(frame.text == "  家庭")
    #expect(LineEditor("家庭漢字").visible(width: 5).text == "漢字")
    #expect(LineEditor("家庭漢字").visible(width: 5).cursor == 4)
  }
}
