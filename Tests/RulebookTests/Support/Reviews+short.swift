import CareCalendar
import Casework

@testable import Rulebook

/// What is recorded of one review, told in a line.
extension ReviewID {
  static let ours = ReviewID("r1")
}

extension ChildEvent {
  static func book(_ day: Day, on madeOn: Day, _ review: ReviewID = .ours) -> Self {
    .review(.booked(Booking(review: review, kind: .lookedAfter, day: day, time: nil, madeOn: madeOn)))
  }

  static func move(to day: Day, on madeOn: Day, _ review: ReviewID = .ours) -> Self {
    let booking = Booking(review: review, kind: .lookedAfter, day: day, time: nil, madeOn: madeOn)
    return .review(.moved(booking, reason: "Snow"))
  }

  static func hold(_ day: Day, _ review: ReviewID? = .ours, completedOn: Day? = nil) -> Self {
    let completed = completedOn ?? day
    return .review(
      .held(
        Review(
          review: review, kind: .lookedAfter, heldOn: day, completedOn: completed, participation: .pn1)))
  }

  static func prepare(_ event: PreparationEvent) -> Self { note(.preparation(event)) }
  static func meet(_ event: MeetingEvent) -> Self { note(.meeting(event)) }
  static func plan(_ event: PlanEvent) -> Self { note(.plan(event)) }
  static func decide(_ event: DecisionEvent) -> Self { note(.decisions(event)) }
  static func after(_ event: FollowUpEvent) -> Self { note(.followUp(event)) }

  static func note(_ note: ReviewFileEvent) -> Self { .review(.noted(.ours, note)) }

  static func adjourn(_ day: Day, until completeBy: Day) -> Self {
    meet(.adjourned(Adjournment(on: day, reason: "No report", completeBy: completeBy)))
  }

  static func send(_ document: ReviewDocument, _ recipients: Recipient..., on day: Day) -> [Self] {
    recipients.map { after(.sent(document, $0, on: day)) }
  }

  static func spoke(_ day: Day, _ way: ConversationWay = .alone, _ review: ReviewID? = nil) -> Self {
    .voice(.spoken(Conversation(on: day, way: way, review: review)))
  }

  static func around(
    _ id: String, _ relationship: Relationship, _ terms: ParticipationTerms = .mayAttend,
    isDeceased: Bool = false
  ) -> Self {
    let person = ConnectedPerson(
      id: PersonID(id), name: id, relationship: relationship, terms: terms, isDeceased: isDeceased)
    return .family(.recorded(person, on: "2014-07-02"))
  }

  static func invite(_ id: String, sent: Day? = nil) -> [Self] {
    let party = Party.person(PersonID(id))
    return [prepare(.invited(party, .iro, on: "2014-07-03"))]
      + (sent.map { [prepare(.invitationSent(party, on: $0))] } ?? [])
  }
}

extension Decision {
  static func made(
    _ id: String = "d1", _ words: String = "Ask the school for a place", by: Day = "2014-12-01",
    approver: String? = nil
  ) -> Decision {
    Decision(id: DecisionID(id), words: words, responsible: "Social worker", by: by, approver: approver)
  }
}

extension Rule {
  /// The duties that this rule alone finds in a history put together from parts.
  func duties(of events: [ChildEvent], under book: Rulebook = .usual) -> [Duty] {
    duties(of: Child(events), under: book.terms)
  }

  /// How the duties ended that it gave rise to.
  func outcomes(of events: [ChildEvent], under book: Rulebook = .usual) -> [DutyOutcome] {
    let child = Child(events)
    return outcomes(of: child, ReviewsOnRecord(child), under: book.terms)
  }

  func lines(of events: [ChildEvent], under book: Rulebook = .usual) -> [String]? {
    let child = Child(events)
    return duties(of: child, under: book.terms).first.flatMap { book.explanation(of: $0, of: child)?.lines }
  }
}

extension Rulebook {
  /// The usual rules, with one thing as the council has it.
  static func with(_ change: (inout Policy) -> Void) -> Rulebook {
    var policy = Policy.usual
    change(&policy)
    return under(policy)
  }
}
