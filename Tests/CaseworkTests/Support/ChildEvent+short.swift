import CareCalendar
import Casework

/// Events told in a line.
extension ChildEvent {
  static func born(_ day: Day) -> Self { .person(.born(day)) }

  static func named(_ name: String) -> Self { .person(.named(name)) }

  static func collected(_ years: Int...) -> [Self] { years.map { .person(.collected(startYear: $0)) } }

  static func began(
    _ day: Day, _ status: LegalStatus = .accommodated, _ reason: ReasonEpisodeBegan = .started
  ) -> Self {
    .placement(.episodeBegan(Episode(began: day, reasonBegan: reason, legalStatus: status)))
  }

  static func ended(_ began: Day, on day: Day, _ reason: ReasonEpisodeEnded = .returnedHomeAsPlanned) -> Self
  {
    .placement(.episodeEnded(began: began, EpisodeEnd(on: day, reason: reason)))
  }

  static func placed(_ day: Day) -> Self { .placement(.placedForAdoption(on: day)) }

  static func placementEnded(_ placed: Day, on day: Day) -> Self {
    .placement(.adoptionPlacementEnded(placed: placed, on: day, reason: .other))
  }

  static func held(
    _ day: Day, _ kind: ReviewKind = .lookedAfter, _ code: ParticipationCode? = .pn1
  ) -> Self {
    .review(.held(Review(kind: kind, heldOn: day, participation: code)))
  }

  static func booked(
    _ day: Day, madeOn: Day, _ kind: ReviewKind = .lookedAfter, at time: TimeOfDay? = nil,
    id: ReviewID? = nil
  ) -> Self {
    .review(.booked(Booking(review: id, kind: kind, day: day, time: time, madeOn: madeOn)))
  }
}

/// One review, from its booking on.
extension ChildEvent {
  static func booked(_ day: Day, as review: ReviewID) -> Self {
    .booked(day, madeOn: "2014-07-10", id: review)
  }

  static func held(_ day: Day, as review: ReviewID) -> Self {
    .review(.held(Review(kind: .lookedAfter, heldOn: day, participation: .pn1).with(review)))
  }

  static func noted(_ review: ReviewID, _ note: ReviewFileEvent) -> Self { .review(.noted(review, note)) }
}

/// The first episode, its end and the beginning of the next, told in order.
func chain(_ began: Day, to day: Day, _ status: LegalStatus, _ reason: ReasonEpisodeBegan) -> [ChildEvent] {
  [.ended(began, on: day, .newEpisode), .began(day, status, reason)]
}

extension Child {
  init(_ events: [ChildEvent]) {
    self.init()
    events.forEach { evolve($0) }
  }

  init(_ events: ChildEvent...) { self.init(events) }

  func cycle(_ kind: ReviewKind) -> ReviewCycle? { reviewCycles.last { $0.kind == kind } }
}

func entries(_ events: [ChildEvent]) -> [ChildEntry] {
  events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
}

/// Orders, plans and enquiries.
extension ChildEvent {
  static func begun(
    _ kind: InvolvementKind, _ day: Day, by: String? = nil, until: Day? = nil
  ) -> Self {
    .involvement(.began(InvolvementBeginning(kind, on: day, by: by, until: until)))
  }

  static func enquiry(_ day: Day, from council: String? = nil) -> Self {
    .involvement(.began(InvolvementBeginning(.childProtection, on: day, from: council)))
  }

  /// A conference of that day with what it came to.
  static func conference(
    _ day: Day, _ outcome: ConferenceOutcome, _ categories: [CategoryOfHarm] = [.neglect]
  ) -> [Self] {
    let id = ReviewID("conference of \(day.iso)")
    let held = Review(kind: .childProtection, heldOn: day, participation: nil).with(id)
    let conclusion = ConferenceConclusion(outcome, outcome.isPlan ? categories : [])
    return [.review(.held(held)), .involvement(.concluded(id, conclusion, on: day))]
  }

  static func over(
    _ kind: InvolvementKind, _ began: Day, on day: Day, _ reason: InvolvementEndReason = .finished
  ) -> Self {
    .involvement(.ended(kind, began: began, reason, on: day))
  }
}
