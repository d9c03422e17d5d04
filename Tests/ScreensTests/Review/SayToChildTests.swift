import Application
import Casework
import Headless
import ReadModels
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Decisions in words for the child.
@Suite struct SayToChildTests {
  private let school = Decision.made("d1", "Find a school")
  private let house = Decision.made("d2", "Move house", approver: "court")
  private let issued = ReviewFileEvent.decisions(.issued(on: "2014-10-29"))

  @Test("A decision can be said to the child as it is recorded")
  func making() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .decisions(.make),
      """
      text See a dentist
      type <tab> <tab>
      text dawn
      type <tab>
      text fri
      type <tab> <tab> <tab> <tab>
      see As we say it to the child
      text Somebody looks at your teeth
      type <ctrl-s>
      see decision: See a dentist
      """)
    guard case .decisions(.made(let decision, _)) = reviewed.notes.first else {
      Issue.record("no decision was recorded")
      return
    }
    #expect(decision.wordsToChild == "Somebody looks at your teeth")
  }

  @Test("Decisions that went to the manager are still worded for the child, and back again")
  func wording() throws {
    let reviewed = try Reviewed(noted: school, house, issued)
    try reviewed.rehearse(
      .decisions(.sayToChild),
      """
      see 2. Move house
      type <ctrl-s>
      see Nothing is changed yet.
      type <tab>
      text You move to a new home
      type <ctrl-s>
      see said to the child: You move to a new home (Move house).
      """)
    #expect(
      reviewed.notes == [
        .decisions(.saidToChild(DecisionID("d2"), words: "You move to a new home", on: "2014-11-03"))
      ])
    try reviewed.rehearse(
      .decisions(.sayToChild),
      """
      see You move to a new home
      type <tab> <ctrl-u> <ctrl-s>
      see said to the child in the official words: Move house.
      """)
    #expect(
      reviewed.notes == [.decisions(.saidToChild(DecisionID("d2"), words: nil, on: "2014-11-03"))])
  }

  @Test("Where nothing was decided there is nothing to say")
  func nothing() throws {
    try Reviewed().rehearse(.decisions(.sayToChild), "see ! There is no decision yet.")
  }

  /// Shows the decisions as the version has them.
  private struct Decided: DocumentWriter {
    func document(of version: ReviewVersion) -> DocumentText {
      DocumentText(version.decisions.map { .paragraph([DocumentWords($0.words)]) })
    }

    func page(of version: ReviewVersion, as format: DocumentFormat) -> String { "" }
  }

  private func preview(_ reviewed: Reviewed, _ document: ReviewDocument, as login: String = "amina") throws
    -> Session
  {
    Session(
      service: try reviewed.brook.service(login), size: Size(columns: 100, rows: 40),
      opening: .preview(reviewed.child, Reviewed.review, document, .child), documents: Decided())
  }

  @Test("Whoever prepares the letter is told which decisions have no such words, and fills them in there")
  func letter() throws {
    let reviewed = try Reviewed(noted: school, house)
    var session = try preview(reviewed, .letter)
    #expect(session.frame().text.contains("Not yet worded for the child: decisions 1 and 2."))
    for key in "wYou get a new school".map(Key.character) + [.control("s"), .down] {
      session.press(.key(key))
    }
    let shown = session.frame().text
    #expect(shown.contains("Not yet worded for the child: decision 2."))
    #expect(shown.contains("You get a new school") && !shown.contains("Find a school"))
    #expect(try preview(reviewed, .record).frame().text.contains("Find a school"))
  }

  @Test("In other documents, and for who records no decisions, it is not offered")
  func notOffered() throws {
    let reviewed = try Reviewed(noted: school, house)
    #expect(!(try preview(reviewed, .record).frame().text.contains("say it to the child")))
    var session = try preview(reviewed, .letter, as: "tom")
    #expect(!session.frame().text.contains("say it to the child"))
    session.press(.key(.character("w")))
    #expect(session.frame().text.contains("does not allow"))
  }
}
