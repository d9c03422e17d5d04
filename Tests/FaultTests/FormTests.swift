import Application
import CaseStore
import Casework
import Foundation
import Record
import TerminalSupport
import Testing

/// A form is saved at a real terminal, and the program is killed or the disk fails in that moment: the next start says
/// what became of it, and it is recorded once.
@Suite(.serialized, .enabled(if: Traced.isAvailable && Traced.canAttach, Traced.isNeeded)) struct FormTests {
  private let store: String
  private let before: Int

  init() throws {
    store = try Program.store()
    before = try FormTests.raised(in: store)
  }

  @Test("Killed when it is on the disk and nobody was told, it is said to be recorded, and offered no more")
  func killedAfter() throws {
    let terminal = try fillIn()
    try whileSaving("fdatasync:signal=KILL:when=1", on: terminal)
    try terminal.waitFor("ended 137")
    let next = try open()
    let screen = try next.waitFor("What you saved last was recorded: ")
    #expect(!screen.contains("half-filled"))
    try next.press("D")
    try next.waitFor("There is no half-filled form")
    try leave(next)
    #expect(try FormTests.raised(in: store) == before + 1)
  }

  @Test("Killed before anything is on the disk, it is offered again, and recorded once when it is saved")
  func killedBefore() throws {
    let terminal = try fillIn()
    try whileSaving("pwrite64:signal=KILL:when=1", on: terminal)
    try terminal.waitFor("ended 137")
    let next = try open()
    try next.waitFor("A half-filled form was kept: ")
    try saveDraft(on: next)
    #expect(try FormTests.raised(in: store) == before + 1)
  }

  @Test("Not confirmed twice, it is kept and said not to be recorded, after a kill too, and is saved once")
  func notRecorded() throws {
    let terminal = try fillIn()
    try whileSaving("fdatasync:error=EIO:when=1..2", on: terminal)
    try terminal.waitFor("did not confirm it, and it was not recorded")
    try kill(terminal)
    let next = try open()
    try next.waitFor("What you saved last was not recorded: ")
    try saveDraft(on: next)
    #expect(try FormTests.raised(in: store) == before + 1)
  }

  @Test("Never confirmed, it is in doubt, and the next start says what the journal says")
  func inDoubt() throws {
    let terminal = try fillIn()
    try whileSaving("fdatasync:error=EIO:when=1+", on: terminal)
    let doubt = try terminal.waitFor("may or may not be recorded")
    #expect(!doubt.contains("Nothing was recorded"))
    try kill(terminal)
    let recorded = try FormTests.raised(in: store) - before
    let next = try open()
    let screen = try next.waitFor("What you saved last was")
    #expect(screen.contains("was recorded") == (recorded == 1), "\(recorded) recorded:\n\(screen)")
    if recorded == 0 { try saveDraft(on: next) } else { try leave(next) }
    #expect(try FormTests.raised(in: store) == before + 1)
  }

  /// How many alerts were ever raised.
  private static func raised(in store: String) throws -> Int {
    try SmallStore.kinds(at: store).filter { $0 == "alert.raised.1" }.count
  }
}

extension FormTests {
  /// A terminal of its own: one at which a program was killed is left as that had it.
  private func open() throws -> Tmux {
    let terminal = try Tmux(columns: 100, rows: 34)
    try terminal.type("clear; \(Program.path) demo --store \(store) --as amina.okafor; echo ended $?")
    try terminal.waitFor("? help")
    return terminal
  }

  private func leave(_ terminal: Tmux) throws {
    try terminal.press("q")
    try terminal.waitFor("ended 0")
  }

  private func kill(_ terminal: Tmux) throws {
    try run("/usr/bin/env", ["pkill", "-KILL", "-f", "demo --store \(store)"])
    try terminal.waitFor("ended 137")
  }

  /// Fills in an alert, without saving it, and waits until it is kept.
  private func fillIn() throws -> Tmux {
    let terminal = try open()
    try terminal.press(":")
    try terminal.type("child 104300")
    try terminal.waitFor("Billy-Joe")
    try terminal.press("a")
    try terminal.waitFor("What the concern is")
    try terminal.write("drift")
    for words in ["No school since June", "A school place", "+10wd", "no", "Team Manager", "was told"] {
      try terminal.press("Tab")
      try terminal.write(words)
    }
    try terminal.press("Tab")
    try terminal.waitFor("What the child was told")
    try terminal.write("I asked for a school for you")
    try waitUntilKept("I asked for a school for you", on: terminal)
    return terminal
  }

  /// Nothing else is written to the store then.
  private func waitUntilKept(_ words: String, on terminal: Tmux) throws {
    let end = Date(timeIntervalSinceNow: 20)
    while Date() < end {
      if try answers().contains(words) { return }
      usleep(100_000)
    }
    throw Unexpected(description: "the form was not kept; the screen shows\n\(try terminal.screen())")
  }

  /// What stands in Amina's half-filled forms.
  private func answers() throws -> [String] {
    let kept = try CaseStore(opening: store, readOnly: true)
    for entry in try kept.read(after: 0, limit: .max) {
      guard case .staff(.joined(let member)) = entry.event, member.details.login == "amina.okafor" else {
        continue
      }
      return try kept.drafts(of: member.id).flatMap { $0.answers.values }
    }
    return []
  }

  private func saveDraft(on terminal: Tmux) throws {
    try terminal.press("D")
    try terminal.waitFor("is here again")
    try terminal.press("C-s")
    try terminal.waitFor("raised at Team Manager")
    try leave(terminal)
  }

  /// Saves the form while a call of the program that is open fails, or kills it.
  private func whileSaving(_ injection: String, on terminal: Tmux) throws {
    let call = injection.prefix { $0 != ":" }
    let trace = "\(store).trace"
    defer { for ending in ["", ".said"] { unlink(trace + ending) } }
    // Written so that the shell that looks for the program does not find itself.
    let process = "$(pgrep -n -f '[d]emo --store \(store)')"
    try shell(
      "strace -f -o '\(trace)' -P '\(store)-wal' -e trace=\(call) -e inject=\(injection) -p \(process)"
        + " > /dev/null 2> '\(trace).said' & for n in $(seq 60); do"
        + " grep -q attached '\(trace).said' && exit 0; sleep 0.5; done; cat '\(trace).said'; exit 1")
    try terminal.press("C-s")
  }
}
