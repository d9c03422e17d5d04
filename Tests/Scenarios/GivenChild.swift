import CareCalendar
import Casework
import TestSupport

/// An invented child of a council that a test makes, told by events in the order in which they were recorded.
struct GivenChild {
  let name: String
  private(set) var events: [ChildEvent]

  /// - Parameter born: nil for a child who is expected.
  init(_ name: String, born: Day?, _ events: [ChildEvent]) {
    self.name = name
    self.events = [.person(.named(name))] + (born.map { [.person(.born($0))] } ?? []) + events
  }

  func with(_ more: ChildEvent...) -> GivenChild { with(more) }

  func with(_ more: [ChildEvent]) -> GivenChild {
    var child = self
    child.events += more
    return child
  }
}

/// Why the service knows a child.
extension ChildEvent {
  static func inCare(
    since day: Day, _ status: LegalStatus = .careOrder, _ placement: PlacementType = .fosteredLongTerm
  ) -> ChildEvent {
    .placement(
      .episodeBegan(
        Episode(
          began: day, reasonBegan: .started, legalStatus: status, placement: placement,
          provider: .ownAuthority)))
  }

  /// Care that has lasted, with its first two reviews in time, and the last.
  static func settled(since day: Day, _ status: LegalStatus = .careOrder, held last: Day) -> [ChildEvent] {
    [.inCare(since: day, status)] + [20, 105].map { .held(day.adding(days: $0)) } + [.held(last)]
  }

  /// A placement order takes the place of the order under which care began.
  static func authority(_ began: Day, _ day: Day) -> [ChildEvent] {
    let episode = Episode(
      began: day, reasonBegan: .legalStatus, legalStatus: .placementOrder, placement: .fostered,
      provider: .ownAuthority)
    return [
      .placement(.episodeEnded(began: began, EpisodeEnd(on: day, reason: .newEpisode))),
      .placement(.episodeBegan(episode)),
    ]
  }

  static func shortBreaks(since day: Day) -> ChildEvent {
    .placement(
      .episodeBegan(
        Episode(
          began: day, reasonBegan: .started, legalStatus: .shortBreaksAgreement, categoryOfNeed: .disability))
    )
  }

  static func begun(_ kind: InvolvementKind, _ day: Day, by court: String? = nil) -> ChildEvent {
    .involvement(.began(InvolvementBeginning(kind, on: day, by: court)))
  }

  /// A conference and what it came to.
  static func conference(_ day: Day, _ outcome: ConferenceOutcome) -> [ChildEvent] {
    let id = ReviewID("conference of \(day.iso)")
    let held = Review(kind: .childProtection, heldOn: day, participation: nil).with(id)
    return [
      .review(.held(held)),
      .involvement(.concluded(id, ConferenceConclusion(outcome, [.neglect], isQuorate: true), on: day)),
      .involvement(.coreGroupMet(on: day.adding(days: 7))),
    ]
  }
}

/// Its reviews.
extension ChildEvent {
  /// One that a list told of, after which nothing is left to be done.
  static func held(_ day: Day, _ kind: ReviewKind = .lookedAfter) -> ChildEvent {
    .review(.held(Review(kind: kind, heldOn: day, participation: nil)))
  }

  /// One that was recorded here, and has everything that follows a review before it.
  static func held(_ day: Day, as id: ReviewID) -> ChildEvent {
    .review(.held(Review(kind: .lookedAfter, heldOn: day, completedOn: day, participation: .pn1).with(id)))
  }

  static func booked(
    _ day: Day, _ time: String, _ kind: ReviewKind = .lookedAfter, as id: ReviewID
  ) -> ChildEvent {
    .review(
      .booked(Booking(review: id, kind: kind, day: day, time: TimeOfDay(time), madeOn: "2014-09-22")))
  }

  static func noted(_ id: ReviewID, _ note: ReviewFileEvent) -> ChildEvent { .review(.noted(id, note)) }

  /// Everybody was spoken to and written to, and these documents came.
  static func prepared(_ id: ReviewID, _ documents: [String]) -> [ChildEvent] {
    let notes: [PreparationEvent] =
      [
        .socialWorkerSpokenTo(on: "2014-10-02"), .invited(.child, .iro, on: "2014-10-02"),
        .invitationSent(.child, on: "2014-10-06"), .consultationSent(.child, on: "2014-10-06"),
      ] + documents.map { .documentReceived($0, on: "2014-10-28") }
    return notes.map { .noted(id, .preparation($0)) }
      + [.voice(.spoken(Conversation(on: "2014-10-27", way: .alone, review: id)))]
  }
}
