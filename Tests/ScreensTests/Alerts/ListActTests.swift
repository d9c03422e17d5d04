import CareCalendar
import Casebook
import Casework
import Desk
import Testing

@testable import Screens

/// The keys of alerts on lists of duties and children.
@Suite struct ListActTests {
  private let laddered: Laddered

  init() throws { laddered = try Laddered() }

  private func press(_ keys: String, as login: String) throws -> String {
    try session(keys, as: login, in: laddered.brook).frame().text
  }

  private let toElla = ": c h i l d <space> 1 0 0 3 0 1 <enter>"

  @Test("A team manager acknowledges with one key, which is said to be no agreement; another answers")
  func manager() throws {
    try laddered.raise()
    let text = try press("\(toElla) t", as: "tom")
    #expect(text.contains("Alert about Ella Rose acknowledged: this is not agreement; an answer is"))
    #expect(try laddered.alerts.first?.turn == .toAnswer)
    let again = try press("\(toElla) t", as: "tom")
    #expect(again.contains("! No alert about Ella Rose waits for you to acknowledge it."))
    #expect(try press("\(toElla) w", as: "tom").contains("Answer the alert about Ella Rose"))
  }

  @Test("With nothing to answer it is said; a challenge that became an alert is not answered as a challenge")
  func nothing() throws {
    #expect(
      try press("\(toElla) w", as: "tom").contains(
        "! No alert or informal challenge about Ella Rose waits for your answer."))
    let amina = try laddered.brook.desk()
    _ = try amina.perform(
      .practice(
        .note(laddered.child, PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit"))))
    let note = try #require(try amina.practice().first).note.id
    let tom = try laddered.brook.desk("tom")
    #expect(try Subject(Chosen(laddered.child), tom).challenge(tom) == note)
    let details = AlertDetails(
      category: "drift", concern: "x", remedy: "x", putRightBy: "2014-12-01", told: .told("x"),
      origin: AlertOrigin(practiceNote: note), stage: "team-manager")
    _ = try amina.perform(.alert(.raise(laddered.child, details)))
    _ = try tom.refresh()
    #expect(try Subject(Chosen(laddered.child), tom).challenge(tom) == nil)
    #expect(try press("\(toElla) w", as: "tom").contains("Answer the alert about Ella Rose"))
  }

  @Test("An IRO raises with one key; acknowledging and answering are not theirs, and it is said why")
  func iro() throws {
    try laddered.raise()
    #expect(try press("\(toElla) a", as: "amina").contains("An alert about Ella Rose"))
    for key in ["t", "w"] {
      let text = try press("\(toElla) \(key)", as: "amina")
      #expect(text.contains("Your role (IRO) does not allow you to acknowledge"))
    }
    let tom = try press("\(toElla) a", as: "tom")
    #expect(tom.contains("Your role (Team Manager) does not allow you to raise alerts"))
  }
}
