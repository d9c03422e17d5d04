import TerminalUI
import Testing

/// Texts as they may be written to a terminal.
@Suite struct DrawnTests {
  @Test("Of a message what would steer the terminal, or is not seen, is told by its number")
  func told() {
    #expect("a\u{1B}[31mb\n\u{9B}c".told == "a<U+001B>[31mb<U+000A><U+009B>c")
    #expect("a\u{202E}b\u{E0041}\u{200B}\u{2028}".told == "a<U+202E>b<U+E0041><U+200B><U+2028>")
    #expect("a\u{1B}\nb\u{7F}".toldByLine == "a<U+001B>\nb<U+007F>")
    #expect("Zoë, مینا: “ok” – 1".told == "Zoë, مینا: “ok” – 1")
  }

  @Test("How names and signs are written is worth no word in a message")
  func joiners() { #expect("می\u{200C}نا ❤\u{FE0F}".told == "مینا ❤") }

  @Test("No more marks are drawn on a letter than any writing has")
  func marks() {
    let drawn = ("e" + String(repeating: "\u{301}", count: 10_000) + "x").drawn
    #expect(drawn.unicodeScalars.count { $0 == "\u{301}" } == 8)
    #expect(drawn.hasSuffix("x"))
  }

  @Test("What is drawn is told from what is obeyed")
  func isDrawn() {
    for scalar in "aé👩„\u{301}\u{600}".unicodeScalars { #expect(scalar.isDrawn, "\(scalar.value)") }
    for scalar in "\u{1B}\u{9B}\u{7F}\u{200B}\u{2066}\u{FEFF}\u{2029}\u{E0041}".unicodeScalars {
      #expect(!scalar.isDrawn, "\(scalar.value)")
    }
  }
}
