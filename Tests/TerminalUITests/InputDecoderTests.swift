import TerminalUI
import Testing

@Suite("What terminals send")
struct InputDecoderTests {
  private func read(_ text: String, by step: Int = .max, givingUp: Bool = false) -> [Input] {
    var decoder = InputDecoder()
    var inputs: [Input] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      decoder.feed(rest.prefix(step))
      rest = rest.dropFirst(step)
      while let input = decoder.next() { inputs.append(input) }
    }
    if givingUp { decoder.giveUp() }
    while let input = decoder.next() { inputs.append(input) }
    return inputs
  }

  private static let known: [(String, [Input])] = [
    ("j家é", [.key(.character("j")), .key(.character("家")), .key(.character("é"))]),
    ("\r\n\t\u{7F}\u{8}", [.key(.enter), .key(.enter), .key(.tab), .key(.backspace), .key(.backspace)]),
    (
      "\u{13}\u{3}\u{1C}\u{0}",
      [.key(.control("s")), .key(.control("c")), .key(.control("\\")), .key(.control(" "))]
    ),
    ("\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[Z", [.key(.up), .key(.down), .key(.right), .key(.backTab)]),
    (
      "\u{1B}[H\u{1B}[4~\u{1B}[5~\u{1B}[6~\u{1B}[3~",
      [.key(.home), .key(.end), .key(.pageUp), .key(.pageDown), .key(.delete)]
    ),
    (
      "\u{1B}OP\u{1B}[15~\u{1B}[[A\u{1B}[24~",
      [.key(.function(1)), .key(.function(5)), .key(.function(1)), .key(.function(12))]
    ),
    (
      "\u{1B}[<0;5;8M\u{1B}[<0;5;8m\u{1B}[<65;1;1M",
      [
        .mouse(Mouse(.pressed, at: Point(column: 4, row: 7))),
        .mouse(Mouse(.scrolledDown, at: Point(column: 0, row: 0))),
      ]
    ),
    ("\u{1B}[200~two\nlines\u{1B}[A\u{1B}[201~x", [.pasted("two\nlines\u{1B}[A"), .key(.character("x"))]),
    ("\u{1B}[I\u{1B}[?62;1c\u{1B}[99~k", [.key(.character("k"))]),
    ("\u{1B}j\u{1B}\u{1B}[A", [.key(.escape), .key(.character("j")), .key(.escape), .key(.up)]),
  ]

  @Test("Keys, pastes and the mouse are told apart, in one piece or byte by byte", arguments: known)
  func decodes(text: String, inputs: [Input]) {
    #expect(read(text) == inputs)
    #expect(read(text, by: 1) == inputs)
  }

  @Test("A lone Esc is one when nothing follows")
  func loneEscape() {
    #expect(read("\u{1B}") == [])
    #expect(read("\u{1B}", givingUp: true) == [.key(.escape)])
    #expect(read("\u{1B}[", givingUp: true) == [.key(.escape), .key(.character("["))])
  }

  @Test("A paste that never ends is given up with what has come")
  func endlessPaste() {
    #expect(read("\u{1B}[200~half", givingUp: true) == [.pasted("half")])
  }

  @Test("Bytes that are no text do not stop what follows")
  func notText() {
    var decoder = InputDecoder()
    decoder.feed([0xFF, 0xE5, 0x6A, 0xC3])
    decoder.giveUp()
    var keys: [Input] = []
    while let input = decoder.next() { keys.append(input) }
    let unknown = Input.key(.character("\u{FFFD}"))
    #expect(keys == [unknown, unknown, .key(.character("j")), unknown])
  }

  @Test("The terminal's own description goes before what is usual; Latin-1 is read by the byte")
  func described() {
    var decoder = InputDecoder(sequences: [([0x1B, 0x5B, 0x41], .home)], isUTF8: false)
    decoder.feed([0x1B, 0x5B, 0x41, 0xE9])
    #expect(decoder.next() == .key(.home))
    #expect(decoder.next() == .key(.character("é")))
  }

  @Test("Two quick presses in one place are one double press")
  func doublePress() {
    var presses = DoublePress()
    let here = Mouse(.pressed, at: Point(column: 3, row: 3))
    let there = Mouse(.pressed, at: Point(column: 3, row: 4))
    let kinds = [(here, 0), (here, 300), (here, 400), (here, 900), (there, 950)].map {
      presses.judge($0.0, at: $0.1).kind
    }
    #expect(kinds == [.pressed, .doublePressed, .pressed, .pressed, .pressed])
  }
}
