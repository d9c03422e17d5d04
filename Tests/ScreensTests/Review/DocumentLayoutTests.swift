import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// A document as a terminal shows it.
@Suite struct DocumentLayoutTests {
  private func words(_ text: String) -> [DocumentWords] { [DocumentWords(text)] }

  private func text(_ parts: [DocumentPart], _ width: Int = 30) -> String {
    DocumentLayout(width: width).lines(DocumentText(parts)).map { line in
      var text = line.map(\.string).joined()
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }

  @Test("Each part stands apart, a heading at its text, and a point hangs at its mark")
  func parts() {
    let parts: [DocumentPart] = [
      .heading(level: 1, words("Your review")), .paragraph(words("Dear Zosia,")),
      .heading(level: 2, words("What we decided")),
      .point(mark: "1.", depth: 0, words("You see your brother Olek every second Saturday.")),
      .point(mark: nil, depth: 1, words("Who will do it: Ben Hill, social worker")),
      .point(mark: nil, depth: 1, words("By: Friday")),
      .point(mark: "2.", depth: 0, words("A laptop")),
      .quotation([.paragraph(words("“I want to see my brother more.”"))]), .rule,
    ]
    #expect(
      text(parts) == """
        Your review
        ═══════════

        Dear Zosia,

        What we decided
        1. You see your brother Olek
           every second Saturday.
           – Who will do it: Ben Hill,
             social worker
           – By: Friday

        2. A laptop

        │ “I want to see my brother
        │ more.”

        ──────────────────────────────
        """)
  }

  @Test("A table takes the room it needs; where there is less, its widest column is wrapped")
  func table() {
    let rows = [
      [words("Child or young person"), words("Zosia Marlow-Szczepańska")],
      [words("Held on"), words("Monday 27 October 2014")],
    ]
    #expect(
      text([.table(titles: [], rows: rows)], 60) == """
        Child or young person  Zosia Marlow-Szczepańska
        Held on                Monday 27 October 2014
        """)
    #expect(
      text([.table(titles: [words("What"), words("Says")], rows: rows)], 24) == """
        What         Says
        ───────────  ───────────
        Child or     Zosia
        young        Marlow-Szcz
        person       epańska
        Held on      Monday 27
                     October
                     2014
        """)
  }

  @Test("What is strong is bold, what is emphasised underlined, and a heading bold throughout")
  func styles() {
    let strong: [DocumentWords] = [DocumentWords("By "), DocumentWords("Friday", isStrong: true)]
    let layout = DocumentLayout(width: 30)
    #expect(layout.lines(DocumentText([.paragraph(strong)])) == [["By ", Text("Friday", style: .bold)]])
    #expect(
      layout.lines(DocumentText([.heading(level: 3, strong)])) == [[Text("By Friday", style: .bold)]])
    #expect(
      layout.lines(DocumentText([.paragraph([DocumentWords("x", isEmphasised: true)])]))
        == [[Text("x", style: .underline)]])
  }

  @Test("However narrow the window is, nothing is lost and nothing fails", arguments: 1...12)
  func narrow(_ width: Int) {
    let parts: [DocumentPart] = [
      .heading(level: 1, words("Ab")), .point(mark: "10.", depth: 3, words("cd ef")),
      .quotation([.quotation([.paragraph(words("gh"))])]),
      .table(titles: [words("ij"), words("kl")], rows: [[words("mn"), words("op"), words("qr")]]),
    ]
    let shown = text(parts, width).filter(\.isLetter)
    #expect(Set(shown).isSuperset(of: "Abcdefghijklmnopqr"))
  }
}
