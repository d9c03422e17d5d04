import Foundation
import TerminalSupport
import Testing

/// Two people at their own terminals, on one store.
@Suite(.serialized) struct TwoPeopleTests {
  @Test("An alert raised at one terminal is acknowledged at another; of two answers at once one stands")
  func alert() throws {
    let (one, other) = (try Tmux(columns: 100, rows: 34), try Tmux(columns: 100, rows: 34))
    let store = try Program.store()
    try open(store, as: "amina.okafor", on: one)
    try open(store, as: "theresa.stone", on: other)
    try other.press("4")
    try other.waitFor("Whose turn")
    #expect(try !other.screen().contains(child.name))
    try raise(on: one)
    // No key is pressed here: it comes by itself.
    try other.waitFor("Somebody else recorded something")
    try find(on: other)
    try other.press("t")
    try other.waitFor("acknowledged: this is not")
    try one.waitFor("Somebody else recorded something")

    // The manager whom she stands in for is at work after all: both answer.
    try one.press("q", "q")
    try one.waitFor("ended 0")
    try open(store, as: "nighat.anwar", on: one)
    try one.press("4")
    try find(on: one)
    try answer("We will ask two schools", on: one)
    try answer("A tutor comes from Monday", on: other)
    try one.press("C-s")
    try other.press("C-s")
    let outcomes = [try outcome(on: one), try outcome(on: other)]
    #expect(outcomes.filter { $0 == .answered }.count == 1, "\(outcomes)")
    #expect(outcomes.filter { $0 == .toldOfTheOther }.count == 1, "\(outcomes)")
    let (told, words) = outcomes[0] == .toldOfTheOther ? (one, "two schools") : (other, "A tutor comes")
    #expect(try told.screen().contains(words))
    let journal = try run(
      Program.path, ["history", child.number, "--store", store, "--as", "nighat.anwar", "--format", "csv"])
    #expect(journal.split(separator: "\n").filter { $0.contains("alert.replied") }.count == 1)
  }

  /// One of Amina's whose team's manager is away, and covered.
  private let child = (number: "104300", name: "Billy-Joe")

  private enum Outcome { case answered, toldOfTheOther }

  private func open(_ store: String, as login: String, on terminal: Tmux) throws {
    try terminal.type("clear; \(Program.path) demo --store \(store) --as \(login); echo ended $?")
    try terminal.waitFor("? help")
  }

  private func raise(on terminal: Tmux) throws {
    try terminal.press(":")
    try terminal.type("child \(child.number)")
    try terminal.waitFor(child.name)
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
    try terminal.press("C-s")
    try terminal.waitFor("raised at Team Manager")
  }

  /// Goes to the alert on the list of alerts.
  private func find(on terminal: Tmux) throws {
    try terminal.press("/")
    try terminal.type(child.name)
    try terminal.waitFor("match “\(child.name)”")
  }

  /// Fills in the answer, without saving it.
  private func answer(_ words: String, on terminal: Tmux) throws {
    try terminal.press("w")
    try terminal.waitFor("What will be done")
    try terminal.write(words)
    try terminal.press("Tab")
    try terminal.write("+10wd")
    try terminal.waitFor("10 working days away")
  }

  /// What became of the answer; what was typed is still there where the other was faster.
  private func outcome(on terminal: Tmux) throws -> Outcome {
    let screen = try terminal.waitUntil("an outcome") {
      $0.contains("answered, to be done") || $0.contains("Meanwhile")
    }
    return screen.contains("Meanwhile") ? .toldOfTheOther : .answered
  }
}
