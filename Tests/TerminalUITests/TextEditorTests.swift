import TerminalUI
import Testing

@Suite("Editing several lines")
struct TextEditorTests {
  private func edited(_ start: String, _ keys: Key..., width: Int = 11) -> TextEditor {
    var text = TextEditor(start)
    for key in keys { _ = text.handle(.key(key), width: width) }
    return text
  }

  @Test("Enter begins a new line, and letters go in and out at the cursor")
  func edits() {
    #expect(edited("Ella", .enter, .character("x")).text == "Ella\nx")
    #expect(edited("a\nb", .left, .backspace).text == "ab")
    #expect(edited("a\nb", .home, .left, .delete).text == "ab")
    #expect(edited("one two\nlate review  ", .control("w")).text == "one two\nlate ")
    #expect(edited("one\ntwo", .left, .control("u")).text == "one\no")
    #expect(edited("one\ntwo", .home, .control("k")).text == "one\n")
    #expect(edited("", .backspace, .delete, .left, .right, .control("w"), .control("k")).text == "")
  }

  @Test("A paste keeps its line ends, of whatever kind, and holds no orders to the terminal")
  func pastes() {
    var text = TextEditor()
    _ = text.handle(.pasted("a\r\nb\nc\rd\te\u{1B}[31m\u{0}"), width: 20)
    #expect(text.text == "a\nb\nc\nd e[31m")
  }

  @Test("Up and down follow the lines as they are broken, and keep to their column")
  func goesUpAndDown() {
    // "a long one" / "broken" / "x" / "last line"
    let start = "a long one broken\nx\nlast line"
    #expect(edited(start, .up, .character("!")).text == "a long one broken\nx!\nlast line")
    #expect(edited(start, .up, .up, .character("!")).text == "a long one broken!\nx\nlast line")
    #expect(edited(start, .up, .up, .up, .character("!")).text == "a long on!e broken\nx\nlast line")
    #expect(edited(start, .up, .down, .character("!")).text == "a long one broken\nx\nlast line!")
    #expect(edited(start, .up, .up, .home, .character("!")).text == "a long one !broken\nx\nlast line")
    #expect(edited(start, .up, .up, .up, .end, .character("!")).text == "a long one! broken\nx\nlast line")
  }

  @Test("Beyond the first and the last line the arrows mean nothing here")
  func leavesAtItsEnds() {
    var text = TextEditor("one\ntwo")
    let taken = [Key.down, .up, .up].map { text.handle(.key($0), width: 20) }
    #expect(taken == [false, true, false])
  }

  @Test("A wide letter is one letter, and a line never runs over", arguments: [2, 3, 4, 5, 9, 40])
  func wideLetters(width: Int) {
    var form = Form([Field("said", "Said", .longText, value: "家庭 Nguye\u{302}\u{303}n 漢字漢字漢字\n\nend")])
    var frame = Frame(size: Size(columns: width, rows: 30))
    for _ in 0..<24 {
      form.draw(on: &frame, in: frame.bounds)
      #expect(frame.cursor.map(frame.bounds.contains) == true)
      _ = form.handle(.key(.left), width: width)
    }
    form.draw(on: &frame, in: frame.bounds)
    #expect(width < 3 || frame.text.contains("家"))
    #expect(form.focusedName == "said")
  }
}
