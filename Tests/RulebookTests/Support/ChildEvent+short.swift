import CareCalendar
import Casework

/// Events told in a line.
extension ChildEvent {
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

  static func held(_ day: Day, _ kind: ReviewKind = .lookedAfter) -> Self {
    .review(.held(Review(kind: kind, heldOn: day, participation: .pn1)))
  }

  static func booked(_ day: Day, madeOn: Day, _ kind: ReviewKind = .lookedAfter) -> Self {
    .review(.booked(Booking(kind: kind, day: day, time: nil, madeOn: madeOn)))
  }

  static func collected(_ year: Int) -> Self { .person(.collected(startYear: year)) }

  static func told(_ day: Day) -> Self { .allocation(.serviceTold(on: day)) }

  static func allocated(_ iro: String = "amina", since day: Day?, recordedOn: Day? = nil) -> Self {
    .allocation(.allocated(Allocation(iro: StaffID(iro), since: day, recordedOn: recordedOn)))
  }

  static func introduced(_ day: Day, by iro: String? = nil) -> Self {
    .voice(
      .introductionSent(SentIntroduction(iro: iro.map { StaffID($0) }, contactCard: true, on: day)))
  }
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
