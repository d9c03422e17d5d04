import TerminalUI
import Testing

/// Texts in several styles, broken into lines.
@Suite struct StyledWrappingTests {
  @Test("Lines are broken as plain text is, and every word keeps its style")
  func lines() {
    let texts: [Text] = ["By ", Text("Friday 21 November", style: .bold), ": a laptop"]
    #expect(
      texts.wrapped(to: 12) == [
        ["By ", Text("Friday 21", style: .bold)],
        [Text("November", style: .bold), ": a"],
        ["laptop"],
      ])
  }

  @Test("A line end is kept, a long word is broken, and a wide letter has room for both halves")
  func odd() {
    let texts: [Text] = [Text("李明\nabc", style: .bold), "def"]
    #expect(
      texts.wrapped(to: 3) == [
        [Text("李", style: .bold)], [Text("明", style: .bold)],
        [Text("abc", style: .bold)], ["def"],
      ])
    #expect([Text]().wrapped(to: 5) == [[]])
  }
}
