import Casework
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// What the forms of all steps have in common.
@Suite struct StepFormTests {
  private static let steps: [ReviewStep] = [
    .meeting(.adjourn), .meeting(.childAnswers), .meeting(.attendance(.child)),
    .meeting(.attendance(.person(Reviewed.teacher.id))), .plan(.progress(.education)), .plan(.permanence),
    .plan(.placement), .plan(.risk), .plan(.amendedPlan), .plan(.milestone(nil)), .plan(.question("Well?")),
    .decisions(.make), .decisions(.issue), .decisions(.outcome(DecisionID("d1"), of: Reviewed.review)),
    .followUp(.write), .followUp(.midway), .followUp(.send(.letter, .child)),
  ]

  @Test("Every form is left by Esc when nothing was typed", arguments: steps)
  func left(_ step: ReviewStep) throws {
    try Reviewed(noted: Decision.made("d1", "Find a school")).rehearse(
      step,
      """
      see \(step.title.prefix(13))
      see of Mia Vale
      see Ctrl-S save
      type <esc>
      see Enter open
      """)
  }

  @Test("Every form fits a small window and is gone through by Tab, forwards and back", arguments: steps)
  func small(_ step: ReviewStep) throws {
    let reviewed = try Reviewed(noted: Decision.made("d1", "Find a school"))
    var session = Session(
      service: try reviewed.brook.service(), size: Size(columns: 60, rows: 16),
      opening: .form(.step(step, of: Reviewed.review), SelectedSubject(reviewed.child)))
    for key: Key in [.tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab, .backTab, .backTab] {
      session.press(.key(key))
      #expect(session.frame().cursor != nil)
    }
  }

  @Test("Nothing is saved of a form whose answers are missing")
  func nothingMissing() throws {
    let reviewed = try Reviewed(noted: Decision.made("d1", "Find a school"))
    let saved = [ReviewStep.meeting(.attendance(.child)), .followUp(.write)]
    for step in Self.steps where !saved.contains(step) {
      let head = reviewed.brook.store.head()
      try reviewed.rehearse(step, "type <ctrl-s>\nsee !")
      #expect(reviewed.brook.store.head() == head, "\(step)")
    }
  }

  @Test("A review of which nothing is known says so")
  func unknown() throws {
    try Reviewed().rehearse(
      .plan(.risk), of: ReviewID("none"), "see ! There is no such review of this child.")
  }
}
