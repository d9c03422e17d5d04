import Application
import CareCalendar
import Casework
import Headless
import ReadModels
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// A young person of Brook whose 2nd review, of Thu 30 Oct 2014, is being recorded.
struct Reviewed {
  static let last = ReviewID("r1")
  static let review = ReviewID("r2")
  static let mother = ConnectedPerson(id: PersonID("m"), name: "Dawn Vale", relationship: .mother)
  static let teacher = ConnectedPerson(id: PersonID("t"), name: "Joy Adu", relationship: .teacher)
  static let father = ConnectedPerson(
    id: PersonID("f"), name: "Carl Vale", relationship: .father, terms: .inWriting,
    termsReason: "a court order")

  let brook: Brook
  let child: ChildID

  /// - Parameters:
  ///   - manner: in which the 2nd review was held; nil where it is only booked.
  ///   - more: what else happened.
  init(_ manner: MannerOfReview? = .meeting, _ more: [ChildEvent] = []) throws {
    var brook = try Brook()
    let first = Review(kind: .lookedAfter, heldOn: "2014-07-28", participation: .pn1).with(Reviewed.last)
    let booking = Booking(
      review: Reviewed.review, kind: .lookedAfter, day: "2014-10-30", time: nil, madeOn: "2014-08-01")
    let people = [Reviewed.mother, Reviewed.father, Reviewed.teacher].map {
      ChildEvent.family(.recorded($0, on: "2014-07-02"))
    }
    let held = manner.map { manner in
      Review(
        review: Reviewed.review, kind: .lookedAfter, heldOn: "2014-10-27",
        completedOn: manner == .series ? nil : "2014-10-27", manner: manner, mannerReason: "long settled",
        participation: manner == .withoutMeeting ? .pn6 : .pn1)
    }
    let events =
      [.review(.held(first)), .review(.booked(booking))] + people
      + (held.map { [.review(.held($0))] } ?? []) + more
    try brook.add(
      Invented("100600", "Mia Vale", born: "2002-02-03", since: "2014-07-02", events: events))
    self.brook = brook
    child = try brook.service("morag").find(number: "100600")
  }

  /// The same with notes of the 2nd review.
  init(noted first: ReviewFileEvent, _ notes: ReviewFileEvent...) throws {
    try self.init(.meeting, ([first] + notes).map { .review(.noted(Reviewed.review, $0)) })
  }

  /// Runs a script at the form of a step, and checks that whoever may take it may record what came of it.
  ///
  /// - Parameter permission: what that takes; nil where it is what the step takes.
  func rehearse(
    _ step: ReviewStep, of review: ReviewID = Reviewed.review, as login: String = "amina",
    on day: Day? = nil, recording permission: Permission? = nil, _ script: String,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let before = brook.store.head()
    let stage = Rehearsal.Stage(open: { opening in
      Session(
        service: try brook.service(login, on: day), size: Size(columns: 100, rows: 40),
        opening: .form(.step(step, of: review), SelectedSubject(child)))
    })
    var rehearsal = Rehearsal(on: stage)
    do {
      try rehearsal.run(Script("A form\n" + script))
    } catch let fault as ScriptFault {
      Issue.record("line \(fault.line): \(fault.words)", sourceLocation: place)
    }
    guard brook.store.head() != before else { return }
    #expect(notes.allSatisfy { $0.permission == permission ?? step.permission }, sourceLocation: place)
  }

  /// The notes that the last act recorded.
  var notes: [ReviewFileEvent] {
    let last = brook.store.entries.last?.act
    return brook.store.entries.filter { $0.act == last }.compactMap { entry in
      guard case .child(.review(.noted(_, let note))) = entry.event else { return nil }
      return note
    }
  }
}

extension Decision {
  /// An invented decision of the 2nd review.
  static func made(_ id: String, _ words: String, approver: String? = nil) -> ReviewFileEvent {
    let decision = Decision(
      id: DecisionID(id), words: words, responsible: "Ben Hill", by: "2014-12-01", approver: approver)
    return .decisions(.made(decision, on: "2014-10-27"))
  }
}
