import TerminalUI
import Testing

@Suite("Keys and keymaps")
struct KeyTests {
  static let all: [Key] =
    [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .backspace,
      .delete, .function(1), .function(12), .control("s"), .control("\\"), .character("j"), .character("G"),
      .character("<"), .character(">"), .character(" "), .character("é"), .character("-"),
    ]

  @Test("A key is read back from what it is called in a script", arguments: all)
  func scripts(key: Key) {
    #expect(Key(script: key.script) == key)
  }

  @Test("Scripts may write keys in other ways too")
  func otherSpellings() {
    #expect(Key(script: "<c-x>") == .control("x"))
    #expect(Key(script: "<Ctrl-X>") == .control("x"))
    #expect(Key(script: "<backtab>") == .backTab)
    #expect(Key(script: "<pagedown>") == .pageDown)
    for wrong in ["", "jj", "<>", "<nothing>", "<f99>", "<ctrl-ab>"] { #expect(Key(script: wrong) == nil) }
  }

  @Test("A key has the name that is printed on it")
  func names() {
    #expect(
      [.enter, .control("s"), .character("j"), .pageDown, .escape, .function(5)].map(\Key.name)
        == ["Enter", "Ctrl-S", "j", "PgDn", "Esc", "F5"])
  }

  enum Action { case open, down, book, help, leave }

  let keys = Keymap<Action>([
    (.enter, "open", .open),
    (.helpOnly(.character("j"), .down), "down", .down),
    (.character("b"), "book", .book),
    (.any(.character("q"), .escape), "back", .leave),
    (.character("?"), "help", .help),
  ])

  @Test("Every key of an entry does what the entry says")
  func looksUp() {
    #expect(keys[.down] == .down)
    #expect(keys[.character("j")] == .down)
    #expect(keys[.escape] == .leave)
    #expect(keys[.character("z")] == nil)
  }

  @Test("The footer leaves out whole entries, the last first, and help never before the others")
  func footer() {
    #expect(keys.footer(width: 80) == "Enter open   b book   q back   ? help")
    #expect(keys.footer(width: 36) == "Enter open   b book   ? help")
    #expect(keys.footer(width: 18) == "? help")
    #expect(keys.footer(width: 5) == "")
    #expect(keys.footer(width: 80) { $0 != .book } == "Enter open   q back   ? help")
  }

  @Test("Help names all keys")
  func help() {
    #expect(
      keys.helpLines == [
        "Enter     open", "j, Down   down", "b         book", "q, Esc    back", "?         help",
      ])
  }

  @Test("What else a key means stands below what it means first, and the key is named once")
  func namedOnce() {
    let others = Keymap<Action>([(.character("b"), "on an alert: go back", .leave)])
    #expect(
      (keys + others).helpLines == [
        "Enter     open", "j, Down   down", "b         book", "          on an alert: go back",
        "q, Esc    back", "?         help",
      ])
  }

  @Test("A screen's own keys win over common ones, and clashes are found")
  func joins() {
    let common = Keymap<Action>([(.character("b"), "back", .leave), (.home, "first", .down)])
    let both = keys + common
    #expect(both[.character("b")] == .book)
    #expect(both[.home] == .down)
    #expect(both.clashes == [.character("b")])
    #expect(keys.clashes == [])
  }
}
