import Application
import Casework
import Headless
import TerminalUI
import Testing

@testable import Screens

/// A form that asks for much, in windows of every size, by the keyboard alone.
@Suite struct LongFormTests {
  private func begin(_ size: Size) throws -> Session {
    let brook = try Brook()
    var session = Session(service: try brook.service(), size: size)
    let child = try brook.service().find(number: "100234")
    session.opened = [try FormScreen(.act(.record), SelectedSubject(child), session.service) { _ in Long() }]
    return session
  }

  private func type(_ words: String, _ session: inout Session) throws {
    for word in words.split(separator: " ") {
      let keys = Key(script: String(word)).map { [$0] } ?? word.map { .character($0) }
      for key in keys { session.press(.key(key)) }
    }
  }

  @Test("Twelve fields in the smallest window scroll, and what is written is seen")
  func smallest() throws {
    var session = try begin(Size(columns: 60, rows: 16))
    try type("<tab> <tab> What <space> she <space> said <enter> <enter> and <space> I", &session)
    let shown = """
        Record much
        Due by Tue 28 Oct 2014

                             In plain words
        Field 3, of twelve
          What she said

          and I
          In plain words
        Field 3 of 12
      ────────────────────────────────────────────────────────────
       Ctrl-S save   Esc leave   Tab next field   F1 help
      """
    #expect(session.frame().text.hasSuffix(shown))
    #expect(try selectedRow(session) == "    and I")
    try type("<tab>", &session)
    #expect(session.frame().text(row: 15).hasPrefix(" Ctrl-S save   Esc leave   Tab next field"))
    try type("<backtab> <backtab> <space>", &session)
    #expect(try selectedRow(session).contains("[x] Mother"))
    #expect(session.frame().text(row: 15) == " Ctrl-S save   Esc leave   Space choose   F1 help")
  }

  @Test(
    "Every field is reached, and the cursor stands in it",
    arguments: [(60, 16), (80, 24), (120, 40)])
  func everyField(_ columns: Int, _ rows: Int) throws {
    var session = try begin(Size(columns: columns, rows: rows))
    for number in 1...12 {
      let form = try #require(session.screen as? FormScreen).form
      #expect(form.focusedName == "f\(number)")
      let title = session.frame().text.contains("Field \(number),")
      #expect(title, "field \(number) at \(columns)x\(rows):\n\(session.frame().text)")
      try type(number % 3 == 2 ? "<space>" : "typed", &session)
      #expect(try selectedRow(session).contains(number % 3 == 2 ? "[x]" : "typed"))
      try type("<tab>", &session)
    }
  }

  @Test("What is said above the fields is paged through where there is no room for all of it")
  func above() throws {
    let brook = try Brook()
    var session = Session(service: try brook.service(), size: Size(columns: 60, rows: 16))
    let child = try brook.service().find(number: "100234")
    let lines = (1...5).map { "Line \($0) of what is known" }
    session.opened = [
      try FormScreen(.act(.record), SelectedSubject(child), session.service) { _ in Long(lines: lines) }
    ]
    #expect(session.frame().text.contains("lines 1–1 of 5; PgDn shows more"))
    try type("<pgdn> <pgdn>", &session)
    #expect(session.frame().text.contains("Line 3 of what is known\n  lines 3–3 of 5; PgDn shows more"))
    try type("<pgdn> <pgdn> <pgdn>", &session)
    #expect(
      session.frame().text.contains("Line 5 of what is known\n  lines 5–5 of 5; PgUp shows those before"))
    try type("<pgup>", &session)
    #expect(session.frame().text.contains("lines 4–4 of 5; PgDn shows more"))
    try type("<tab> <tab> <pgdn>", &session)
    #expect(session.frame().text.contains("lines 4–4 of 5; in another field PgDn shows more"))
    session.press(.resized(Size(columns: 80, rows: 40)))
    #expect(session.frame().text.contains(lines.joined(separator: "\n  ")))
    #expect(!session.frame().text.contains("PgDn"))
  }

  @Test("Long text goes to the editor and back, and is then saved with the rest")
  func editor() throws {
    var session = try begin(Size(columns: 80, rows: 24))
    session.editor = Appending()
    let keys: [Key] = [.control("o"), .tab, .tab, .character("a"), .control("o")]
    try session.run(on: VirtualTerminal(inputs: keys.map { .key($0) } + [.hangUp]))
    #expect(try selectedRow(session).contains("more"))
    #expect((session.screen as? FormScreen)?.form.typed == ["f3": "a\nmore"])
    #expect(session.frame().text.contains("What you wrote is here, and is not saved yet."))
  }
}

/// Twelve fields of every kind.
private struct Long: FormDefinition {
  let title = "Record much"
  var lines = ["Due by Tue 28 Oct 2014"]

  func fields(_ answers: [String: String]) -> [Field] {
    (1...12).map { number in
      let people = [Choice("m", "Mother"), Choice("f", "Father"), Choice("s", "School")]
      let kinds: [Field.Kind] = [.longText, .text, .several(people)]
      return Field("f\(number)", "Field \(number), of twelve", kinds[number % 3], hint: "In plain words")
    }
  }

  func variant(_ answers: [String: String]) -> String { "" }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    throw FormRefusal(words: "Not here.")
  }
}

/// An editor in which one line is added.
private final class Appending: Editor {
  private var text = ""
  func lay(_ text: String, as file: String) -> String {
    self.text = text
    return file
  }
  func edit(_ place: String) -> (text: String?, fault: String?) { (text + "\nmore\n", nil) }
  func textLeft(at place: String) -> String? { nil }
  func clear(_ place: String) {}
}
