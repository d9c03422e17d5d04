import CareCalendar
import Casework
import ReadModels
import Rulebook
import TestSupport
import Testing

/// Whatever its kind, a review is in time the day before it is due and on the day, and late the day after.
@Suite struct EveryReviewRuleTests {
  /// What leads up to a review of which one rule says by when it is held.
  struct Lead: Sendable, CustomTestStringConvertible {
    let rule: String
    let kind: ReviewKind
    let events: [ChildEvent]
    let due: Day

    init(_ rule: String, _ kind: ReviewKind, due: Day, _ events: ChildEvent...) {
      (self.rule, self.kind, self.due, self.events) = (rule, kind, due, events)
    }

    var testDescription: String { rule }
  }

  static var rules: [String] { leads.map(\.rule) }

  private static let leads = [
    Lead("FirstReviewWithinFourWeeks", .lookedAfter, due: "2010-02-08", .care("2010-01-11")),
    Lead("FirstReviewWithinTwentyWorkingDays", .lookedAfter, due: "2014-02-03", .care("2014-01-06")),
    Lead(
      "SecondReviewWithinThreeMonths", .lookedAfter, due: "2014-05-03", .care("2014-01-06"),
      .met("2014-02-03")),
    Lead(
      "LaterReviewsWithinSixMonths", .lookedAfter, due: "2014-11-01", .care("2014-01-06"),
      .met("2014-02-03"), .met("2014-05-01")),
    Lead(
      "AuthorityToPlaceReviewedWithinThreeMonths", .lookedAfter, due: "2014-08-04", .care("2014-01-06"),
      .met("2014-02-03"), .met("2014-05-01"), .over("2014-01-06", "2014-05-04", .newEpisode),
      .care("2014-05-04", .placementOrder, .legalStatus)),
    Lead(
      "AuthorityToPlaceReviewedEverySixMonths", .lookedAfter, due: "2014-11-02", .care("2014-01-06"),
      .met("2014-02-03"), .over("2014-01-06", "2014-04-03", .newEpisode),
      .care("2014-04-03", .placementOrder, .legalStatus), .met("2014-05-02")),
    Lead(
      "AdoptionPlacementReviewedWithinFourWeeks", .placedForAdoption, due: "2014-03-31",
      .care("2014-01-06", .placementOrder), .placement(.placedForAdoption(on: "2014-03-03"))),
    Lead(
      "AdoptionPlacementReviewedAgainWithinThreeMonths", .placedForAdoption, due: "2014-06-28",
      .care("2014-01-06", .placementOrder), .placement(.placedForAdoption(on: "2014-03-03")),
      .met("2014-03-28", .placedForAdoption)),
    Lead(
      "AdoptionPlacementReviewedEverySixMonths", .placedForAdoption, due: "2014-12-23",
      .care("2014-01-06", .placementOrder), .placement(.placedForAdoption(on: "2014-03-03")),
      .met("2014-03-28", .placedForAdoption), .met("2014-06-23", .placedForAdoption)),
    Lead(
      "ShortBreaksReviewedWithinThreeMonths", .shortBreaks, due: "2014-08-02",
      .care("2014-05-02", .shortBreaksAgreement)),
    Lead(
      "ShortBreaksReviewedEverySixMonths", .shortBreaks, due: "2015-01-21",
      .care("2014-05-02", .shortBreaksAgreement), .met("2014-07-21", .shortBreaks)),
    Lead(
      "PathwayPlanReviewedEverySixMonths", .pathwayPlan, due: "2014-12-02",
      .known(.pathwayPlan, "2014-06-02")),
    Lead(
      "InitialConferenceWithinFifteenWorkingDays", .childProtection, due: "2014-06-23",
      .known(.childProtection, "2014-06-02")),
    Lead(
      "TransferInConferenceWithinFifteenWorkingDays", .childProtection, due: "2014-06-23",
      .known(.childProtection, "2014-06-02", from: "Farton")),
    Lead(
      "ReviewConferenceWithinThreeMonths", .childProtection, due: "2014-09-20",
      .known(.childProtection, "2014-06-02"), .met("2014-06-20", .childProtection)),
    Lead(
      "ReviewConferencesEverySixMonths", .childProtection, due: "2015-03-18",
      .known(.childProtection, "2014-06-02"), .met("2014-06-20", .childProtection),
      .met("2014-09-18", .childProtection)),
    Lead(
      "SupervisionOrderReviewed", .supervisionOrder, due: "2014-12-02",
      .known(.supervisionOrder, "2014-06-02")),
    Lead(
      "SupervisionOrderReviewedAgain", .supervisionOrder, due: "2015-05-02",
      .known(.supervisionOrder, "2014-06-02"), .met("2014-11-20", .supervisionOrder)),
  ]

  @Test("There is one for each rule about reviews")
  func whole() {
    let rules = Rulebook.rules.filter { $0 is any ReviewRule }.map(\.id.raw)
    #expect(Set(Self.leads.map(\.rule)) == Set(rules) && rules.count == Self.leads.count)
  }

  @Test("Held the day before, on the day, and the day after", arguments: leads)
  func held(_ lead: Lead) throws {
    for (days, words) in [(-1, "in time"), (0, "in time"), (1, "1")] {
      let judged = try #require(review(lead, heldOn: lead.due.adding(days: days)))
      #expect(judged.due == lead.due)
      if days < 1 {
        #expect(judged.words == words)
      } else {
        #expect(judged.daysLate.map { $0 > 0 } == true, "\(judged.words)")
      }
    }
  }

  @Test("Not held, it is due the day before and on the day, and late the day after", arguments: leads)
  func notHeld(_ lead: Lead) throws {
    let states = try [-1, 0, 1].map { days in try state(lead, on: lead.due.adding(days: days)) }
    #expect(states == [.due, .due, .overdue])
  }

  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func child(_ events: [ChildEvent], on day: Day) -> ChildCase {
    let known = ChildEvent.person(.known(ChildNumber("1")))
    let entries = ([known] + events).enumerated().map { place, event in
      RecordedEntry(
        entry: ChildEntry(version: place + 1, event: event), position: Int64(place + 1), act: "a",
        kind: "", recordedBy: nil, recordedAt: 0, isFromFile: false)
    }
    return ChildCase(
      ChildID("c1"), entries: entries, on: day, for: .iro, under: book, staff: StaffList())
  }

  private func review(_ lead: Lead, heldOn day: Day) -> AssessedReview? {
    child(lead.events + [.met(day, lead.kind)], on: day).reviews.first { $0.review.heldOn == day }
  }

  private func state(_ lead: Lead, on day: Day) throws -> DutyState {
    let lines = child(lead.events, on: day).duties.map(\.line)
    return try #require(lines.first { $0.duty.key.rule.raw == lead.rule }, "\(lead.rule) \(day.iso)").state
  }
}

extension ChildEvent {
  fileprivate static func care(
    _ day: Day, _ status: LegalStatus = .accommodated, _ reason: ReasonEpisodeBegan = .started
  ) -> Self {
    .placement(.episodeBegan(Episode(began: day, reasonBegan: reason, legalStatus: status)))
  }

  fileprivate static func over(_ began: Day, _ day: Day, _ reason: ReasonEpisodeEnded) -> Self {
    .placement(.episodeEnded(began: began, EpisodeEnd(on: day, reason: reason)))
  }

  fileprivate static func met(_ day: Day, _ kind: ReviewKind = .lookedAfter) -> Self {
    .review(.held(Review(kind: kind, heldOn: day, participation: .pn1)))
  }

  fileprivate static func known(_ kind: InvolvementKind, _ day: Day, from council: String? = nil) -> Self {
    .involvement(.began(InvolvementBeginning(kind, on: day, from: council)))
  }
}
