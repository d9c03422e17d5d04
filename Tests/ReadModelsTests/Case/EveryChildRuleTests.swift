import CareCalendar
import Casework
import ReadModels
import Rulebook
import TestSupport
import Testing

/// What is to be done around a child, and about a review beside the days of its count, is to be done yet on the day before
/// it is due, due on the day, and late the day after.
@Suite struct EveryChildRuleTests {
  /// What leads up to a duty of a rule.
  struct Lead: Sendable, CustomTestStringConvertible {
    let rule: String
    let due: Day
    let events: [ChildEvent]
    /// True where it is due on the very day on which it becomes one.
    var isDueAtOnce = false

    init(_ rule: String, due: Day, isDueAtOnce: Bool = false, _ events: ChildEvent...) {
      (self.rule, self.due, self.events, self.isDueAtOnce) = (rule, due, events, isDueAtOnce)
    }

    var testDescription: String { rule }
  }

  private static let care = ChildEvent.care("2014-09-01")

  private static let leads = beginnings + plans + others + reviews

  private static let beginnings = [
    Lead("ServiceToldWithinTwoWorkingDays", due: "2014-09-03", care),
    Lead("IROAllocatedWithinFiveWorkingDays", due: "2014-09-08", care),
    Lead(
      "IROAllocatedOutsideCare", due: "2014-09-08",
      .involvement(.began(InvolvementBeginning(.supervisionOrder, on: "2014-09-01")))),
    Lead(
      "IntroductionSent", due: "2014-09-15", care,
      .allocation(
        .allocated(Allocation(iro: StaffID("amina"), since: "2014-09-01", recordedOn: "2014-09-01")))),
    Lead("CarePlanWithinTenWorkingDays", due: "2014-09-15", care),
    Lead("CarePlanOnRemandWithinFiveWorkingDays", due: "2014-09-08", .care("2014-09-01", .remand)),
  ]

  private static let plans = [
    Lead(
      "PermanencePlanByReview", due: "2014-12-16", isDueAtOnce: true, care, .met("2014-09-25"),
      .met("2014-12-16", ReviewID("second")),
      .review(
        .noted(
          ReviewID("second"),
          .plan(.progressed(Progress(domain: .health, issue: nil, words: nil), on: "2014-12-16"))))),
    Lead(
      "ConnectedPersonApprovedInTime", due: "2014-12-23", care,
      .carePlanning(.temporarilyApproved(on: "2014-09-02", placement: "2014-09-02"))),
    Lead(
      "PathwayAssessmentMade", due: "2015-01-20", .person(.born("1998-10-20")), .care("2013-01-07"),
      .review(.booked(Booking(kind: .lookedAfter, day: "2014-12-01", time: nil, madeOn: "2014-09-01")))),
    Lead(
      "CoreGroupMetWithinTenWorkingDays", due: "2014-09-30",
      .involvement(.began(InvolvementBeginning(.childProtection, on: "2014-09-01"))),
      .met("2014-09-16", ReviewID("conference"), .childProtection),
      .involvement(
        .concluded(
          ReviewID("conference"), ConferenceConclusion(.planBegun, [.neglect]), on: "2014-09-16"))),
  ]

  private static let others = [
    Lead(
      "SignificantChangeConsidered", due: "2014-09-15", care,
      .change(
        .told(
          SignificantChange(
            id: ChangeID("c"), kind: ChangeKind(key: "missing", name: "missing", common: .missing),
            .happened, words: "Away", on: "2014-09-08", toldOn: "2014-09-08")))),
    Lead(
      "HearingPreparedFor", due: "2014-11-13", care, .court(.began(.care, on: "2014-09-03")),
      .court(.listed(Hearing(day: "2014-11-20", purpose: "final", listedOn: "2014-10-06")))),
    Lead(
      "PracticeNoteAnswered", due: "2014-11-18", care,
      .practice(
        .noted(
          PracticeNote(
            id: PracticeNoteID("n"), kind: .challenge,
            category: AlertCategory(key: "delay", name: "delay", common: .drift),
            words: "No plan", review: nil, by: StaffID("amina"), on: "2014-11-04"), at: nil))),
    Lead(
      "SurveyAnswerFollowedUp", due: "2014-11-18", care,
      .survey(
        .returned(
          Survey(
            id: SurveyID("s"), respondent: .child,
            answers: [SurveyAnswer("heard", asked: "Were you heard?", .no, words: nil)], on: "2014-11-04")))),
  ]

  private static let reviews = [
    Lead(
      "AdjournedReviewCompleted", due: "2014-10-23", care, .met("2014-09-25", ReviewID("first")),
      .review(
        .noted(
          ReviewID("first"),
          .meeting(
            .adjourned(Adjournment(on: "2014-09-25", reason: "No report", completeBy: "2014-12-31")))))),
    Lead(
      "EarlyReviewHeldBeforeTheChange", due: "2014-11-17", care, .met("2014-09-25"),
      .earlyReview(
        .calledFor(
          EarlyReview(
            id: EarlyReviewID("e"), .carePlanChange, words: nil, on: "2014-11-03", before: "2014-11-18")))),
    Lead(
      "ReviewHeldBeforeStayEnds", due: "2014-09-09", .care("2014-09-01", .remand),
      .placement(.stayExpectedToEnd(ExpectedEnd(ends: "2014-09-10", on: "2014-09-01")))),
  ]

  /// What prepares one review, follows from it or is about an alert: each has a suite of its own in RulebookTests.
  private static let ofReviewsAndAlerts: Set = [
    "AlertAcknowledged", "AlertAnswered", "AlertReplyConsidered", "AmendedCarePlanReceived",
    "ChangeOfMeetingTold", "ChildSpokenToBeforeReview", "ConferenceOutcomeRecorded",
    "ConsultationsAndInvitationsSent", "DecisionApproved", "DecisionCarriedOut",
    "DecisionsToEveryoneInvited", "DecisionsToManager", "DisagreedDecisionTakenUp", "DisputeResolved",
    "EducationAndHealthPlansReceived", "HeldReviewIsRecorded", "InformalAlertResolved",
    "ManagerRepliesToDecisions", "MidwayCheckMade", "OverdueDecisionBeforeSeniorOfficer",
    "PracticeMonitoredAfterReview", "RecordComplete", "RecordDistributed", "ReportAndCarePlanReceived",
    "ReturnDifferencesSettled", "ReviewHistoryIsKnown", "SeriesOfMeetingsCompleted",
    "SocialWorkerSpokenToBeforeReview", "UndeliveredSentAgain",
  ]

  @Test("On the day before, on the day, and the day after", arguments: leads)
  func days(_ lead: Lead) {
    let days = [-1, 0, 1].map { left(lead, on: lead.due.adding(days: $0)) }
    #expect(days[0] == nil ? lead.isDueAtOnce : !lead.isDueAtOnce && days[0]! > 0, "\(days)")
    #expect(days[1] == 0 && (days[2] ?? 0) < 0, "\(days)")
  }

  @Test("No rule is left out: it is here, among those of reviews, or of what belongs to one review")
  func whole() {
    let names = Self.leads.map(\.rule) + EveryReviewRuleTests.rules + Self.ofReviewsAndAlerts
    #expect(Set(names).count == names.count)
    #expect(Set(names) == Set(Rulebook.rules.map(\.id.raw)))
  }

  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  /// How many days are left until the duty is due; nil where it is none, or not any more.
  private func left(_ lead: Lead, on day: Day) -> Int? {
    let known = ChildEvent.person(.known(ChildNumber("1")))
    let entries = ([known] + lead.events).enumerated().map { place, event in
      RecordedEntry(
        entry: ChildEntry(version: place + 1, event: event), position: Int64(place + 1), act: "a",
        kind: "", recordedBy: nil, recordedAt: 0, isFromFile: false)
    }
    let found = ChildCase(
      ChildID("c1"), entries: entries, on: day, for: .iroManager, under: book, staff: StaffList())
    return found.duties.map(\.line).first { $0.duty.key.rule.raw == lead.rule }?.days
  }
}

extension ChildEvent {
  fileprivate static func care(_ day: Day, _ status: LegalStatus = .accommodated) -> Self {
    .placement(.episodeBegan(Episode(began: day, reasonBegan: .started, legalStatus: status)))
  }

  fileprivate static func met(
    _ day: Day, _ review: ReviewID? = nil, _ kind: ReviewKind = .lookedAfter
  ) -> Self {
    .review(.held(Review(review: review, kind: kind, heldOn: day, completedOn: day, participation: nil)))
  }
}
