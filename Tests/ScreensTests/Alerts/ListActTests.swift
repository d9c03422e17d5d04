import Application
import CareCalendar
import Casework
import ReadModels
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
    #expect(text.contains("Alert about Ella Rose, drift or delay for the child, acknowledged: this is not"))
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
    let amina = try laddered.brook.service()
    _ = try amina.perform(
      .practice(
        .note(laddered.child, PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit"))))
    let note = try #require(try amina.practice().first).note.id
    let tom = try laddered.brook.service("tom")
    func dispute() throws -> OpenDispute? {
      try Subject(SelectedSubject(laddered.child), tom).dispute(for: .answer, tom)
    }
    #expect(try dispute() == .challenge(note))
    let details = AlertDetails(
      category: "drift", concern: "x", remedy: "x", putRightBy: "2014-12-01", told: .told("x"),
      origin: AlertOrigin(practiceNote: note), stage: "team-manager")
    _ = try amina.perform(.alert(.raise(laddered.child, details)))
    _ = try tom.refresh()
    #expect(try dispute() != .challenge(note))
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

  @Test("Of two alerts the selected one is acted on; where none is selected they are shown first")
  func two() throws {
    let contact = try laddered.raise(on: "contact")
    try laddered.raise()
    let onCaseload = try session("2 / E l l a <enter> t", as: "tom", in: laddered.brook)
    let shown = onCaseload.frame().text
    #expect(shown.contains("More than one about Ella Rose waits for you: choose which here"))
    #expect(shown.contains("OPEN  2"))
    #expect(try laddered.alerts.allSatisfy { $0.turn == .toAcknowledge })
    let text = try press("\(toElla) t / S e e i n g <enter> t", as: "tom")
    #expect(text.contains("Alert about Ella Rose, seeing the child or the family, acknowledged: this is"))
    #expect(try laddered.alerts.filter { $0.turn == .toAnswer }.map(\.id) == [contact])
  }

  @Test("With a challenge selected on the child's page the challenge is answered, and no alert acknowledged")
  func challenge() throws {
    try laddered.raise()
    let details = PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit")
    _ = try laddered.brook.service().perform(.practice(.note(laddered.child, details)))
    let toNote = "\(toElla) l l / I n f o r m a l <enter>"
    #expect(try press("\(toNote) t", as: "tom").contains("! A challenge is answered, and not acknowledged"))
    #expect(try laddered.alerts.first?.turn == .toAcknowledge)
    let answer = try press("\(toNote) w", as: "tom")
    #expect(answer.contains("Answer the practice note (informal challenge) about Ella Rose"))
    let several = try press("\(toElla) w", as: "tom")
    #expect(several.contains("choose which here, then w"))
  }
}
