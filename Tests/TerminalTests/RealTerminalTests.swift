import Foundation
import TerminalSupport
import Testing

/// The program on a real terminal: it starts, draws, is resized, leaves, and gives the terminal back.
@Suite(.serialized) struct RealTerminalTests {
  @Test("It starts, draws Today, and leaves the shell as it was")
  func startsAndLeaves() throws {
    let terminal = try Tmux(columns: 100, rows: 30)
    let before = try modes(terminal)
    try open(terminal)
    try terminal.press("2")
    try terminal.waitFor("Legal status")
    try terminal.press("q")
    try terminal.waitFor("ended 0")
    #expect(try terminal.screen().contains("Today: ") == false)
    #expect(try modes(terminal) == before)
  }

  @Test("The cursor stands on the selected row and moves with it")
  func cursor() throws {
    let terminal = try Tmux(columns: 100, rows: 30)
    try open(terminal)
    let first = try terminal.cursor().row
    try terminal.press("j")
    let end = Date(timeIntervalSinceNow: 20)
    while try terminal.cursor().row == first, Date() < end { usleep(20_000) }
    #expect(try terminal.cursor().row > first)
  }

  @Test("Ended by a signal, it gives the terminal back", arguments: ["TERM", "HUP", "INT"])
  func signals(name: String) throws {
    let terminal = try Tmux(columns: 80, rows: 24)
    let before = try modes(terminal)
    let store = try open(terminal)
    try run("/usr/bin/env", ["pkill", "-\(name)", "-f", "demo --store \(store)"])
    try terminal.waitFor("ended 0")
    #expect(try modes(terminal) == before)
  }

  @Test("Resized to anything it goes on, and below 60 by 16 says how large it must be")
  func resized() throws {
    let terminal = try Tmux(columns: 120, rows: 40)
    try open(terminal)
    try terminal.press("j", "j")
    for (columns, rows) in [(60, 16), (200, 50), (61, 17), (80, 24), (30, 5), (1, 1)] {
      try terminal.resize(columns: columns, rows: rows)
    }
    try terminal.resize(columns: 50, rows: 10)
    try terminal.waitFor("60")
    try terminal.resize(columns: 100, rows: 30)
    try terminal.waitFor("Today: ")
    try terminal.press("q")
    try terminal.waitFor("ended 0")
  }

  @Test("Killed with a form half filled in, it offers on the next start what was typed")
  func killedInAForm() throws {
    let (first, second) = (try Tmux(columns: 100, rows: 30), try Tmux(columns: 100, rows: 30))
    let store = try open(first)
    try first.press("b", "1", "2", "Space", "n", "o", "v")
    try first.waitFor("12 nov")
    // What was typed before a frame of another size was drawn is kept by then.
    try first.resize(columns: 110, rows: 30)
    try first.waitUntil("a wider frame") { $0.split(separator: "\n").contains { $0.count >= 110 } }
    try run("/usr/bin/env", ["pkill", "-KILL", "-f", "demo --store \(store)"])
    try first.waitFor("ended 137")
    try open(second, store: store)
    try second.waitFor("A half-filled form was kept")
    try second.press("D")
    // A typed day is kept as the day that it meant, and only the field says how far away that is.
    try second.waitFor("Wed 12 Nov 2014, 7 working days away")
  }

  @Test("What one person records is on the other's screen without a key being pressed")
  func twoTerminals() throws {
    let (first, second) = (try Tmux(columns: 100, rows: 30), try Tmux(columns: 100, rows: 30))
    let store = try open(first)
    try open(second, store: store)
    let meetings = try count("meetings,", on: second)
    try first.press("r")
    try first.waitFor("Counted as")
    try first.press("a", "C-s")
    try first.waitFor("recorded as held")
    try second.waitUntil("one meeting fewer") { $0.contains("Today: \(meetings - 1) meeting") }
    #expect(try count("meetings,", on: first) == meetings - 1)
  }

  @Test("Covered, the terminal shows nothing of a child, and what it kept of before is still there")
  func covered() throws {
    let terminal = try Tmux(columns: 100, rows: 30)
    try terminal.type("seq 1001 1060")
    try terminal.waitFor("1060")
    let store = try Program.store()
    try terminal.type("\(Program.path) demo --store \(store); echo ended $?")
    let shown = try terminal.waitFor("? help")
    #expect(shown.contains("Elif Şimşek"))
    try terminal.press("C-g")
    let covered = try terminal.waitFor("Any key uncovers the screen")
    #expect(covered.split(separator: "\n").filter { $0.contains { $0 != " " } }.count == 5)
    try terminal.press("q")
    #expect(try terminal.waitFor("? help") == shown)
    try terminal.press("q")
    try terminal.waitFor("ended 0")
    #expect(try terminal.history().contains("1002"))
  }

  @Test("NO_COLOR is honoured: no colours, and the selection still reversed")
  func noColour() throws {
    let terminal = try Tmux(columns: 100, rows: 30, environment: ["NO_COLOR": "1"])
    try open(terminal)
    let screen = try terminal.screen(colours: true)
    #expect(!screen.contains(/\u{1B}\[[0-9;]*3[1-7]m/))
    #expect(screen.contains(/\u{1B}\[[0-9;]*7m/))
  }

  @Test("Where there is no terminal it says so and ends")
  func noTerminal() throws {
    let store = try Program.store()
    let failure = #expect(throws: Unexpected.self) {
      try run(Program.path, ["demo", "--store", store])
    }
    #expect(failure?.description.contains("69") == true)
  }

  /// Opens the demonstration and waits for its first screen; when the program has left, the shell says so.
  @discardableResult
  private func open(_ terminal: Tmux, store: String? = nil) throws -> String {
    let store = try store ?? Program.store()
    try terminal.type("clear; \(Program.path) demo --store \(store); echo ended $?")
    try terminal.waitFor("Today: ")
    return store
  }

  /// The number before a word of the sentence about the day: "3 meetings,".
  private func count(_ word: String, on terminal: Tmux) throws -> Int {
    let words = try terminal.screen().split(whereSeparator: \.isWhitespace).map(String.init)
    let place = try #require(words.dropFirst().firstIndex(of: word))
    return try #require(Int(words[place - 1]))
  }

  /// How the terminal is set, as stty tells.
  private func modes(_ terminal: Tmux) throws -> String {
    try terminal.type("clear; stty -a | tr -d '\\n' | cksum; echo told")
    let screen = try terminal.waitUntil("the modes") { $0.contains("\ntold") }
    return screen.split(separator: "\n").first { $0.contains(/^\d+ \d+/) }.map(String.init) ?? screen
  }
}
