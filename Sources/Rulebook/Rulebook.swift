public import CareCalendar
public import Casework

/// Every rule, under a council's policy and calendar.
public struct Rulebook: Equatable, Sendable {
  public let terms: RuleContext

  public var policy: Policy { terms.policy }
  public var calendar: WorkingCalendar { terms.calendar }

  public init(policy: Policy, calendar: WorkingCalendar) {
    terms = RuleContext(policy: policy, calendar: calendar)
  }

  /// Raised whenever a rule changes what it says, so that rows worked out by an earlier program are renewed.
  public static let edition = 11

  // One by one: turning a whole array into one of another protocol looks each rule up by name, at every start.
  public static let rules: [any Rule] =
    ReviewRules.all.map { rule -> any Rule in rule } + [
      ReviewHeldBeforeStayEnds(), EarlyReviewHeldBeforeTheChange(),
    ] + [
      ReviewHistoryIsKnown(), ReturnDifferencesSettled(), ServiceToldWithinTwoWorkingDays(),
      IROAllocatedWithinFiveWorkingDays(), IROAllocatedOutsideCare(), IntroductionSent(),
      CarePlanWithinTenWorkingDays(),
      CarePlanOnRemandWithinFiveWorkingDays(), ConnectedPersonApprovedInTime(), PermanencePlanByReview(),
      CoreGroupMetWithinTenWorkingDays(), ConferenceOutcomeRecorded(),
    ]
    + rulesOfChanges
    + preparationRules + [HeldReviewIsRecorded(), AdjournedReviewCompleted(), SeriesOfMeetingsCompleted()]
    + rulesAfterReviews + rulesOfAlerts

  private static let rulesOfChanges: [any Rule] = [
    SignificantChangeConsidered(), HearingPreparedFor(), PathwayAssessmentMade(),
  ]

  private static let preparationRules: [any Rule] = [
    SocialWorkerSpokenToBeforeReview(), ConsultationsAndInvitationsSent(), ReportAndCarePlanReceived(),
    EducationAndHealthPlansReceived(), ChildSpokenToBeforeReview(), ChangeOfMeetingTold(),
  ]

  private static let rulesAfterReviews: [any Rule] = [
    DecisionsToManager(), ManagerRepliesToDecisions(), DecisionApproved(), DecisionsToEveryoneInvited(),
    RecordComplete(), RecordDistributed(), AmendedCarePlanReceived(), DecisionCarriedOut(),
    OverdueDecisionBeforeSeniorOfficer(), DisagreedDecisionTakenUp(), MidwayCheckMade(),
    UndeliveredSentAgain(), SurveyAnswerFollowedUp(), PracticeMonitoredAfterReview(),
  ]

  private static let rulesOfAlerts: [any Rule] = [
    AlertAcknowledged(), AlertAnswered(), AlertReplyConsidered(), InformalAlertResolved(), DisputeResolved(),
    PracticeNoteAnswered(),
  ]

  /// Every duty that the child's history gives rise to and that has not been met.
  public func duties(of child: Child) -> [Duty] {
    Rulebook.rules.flatMap { $0.duties(of: child, under: terms) }.map { $0.inDoubt(where: child) }
  }

  public func explanation(of duty: Duty, of child: Child) -> Explanation? {
    guard let found = Rulebook.rule(duty.key.rule)?.explanation(of: duty, of: child, under: terms) else {
      return nil
    }
    let doubts = duty.doubtWords(of: child)
    return Explanation(lines: found.lines + doubts, source: found.source, weight: found.weight)
  }

  /// Nil for the name of a rule of another version.
  public static func rule(_ id: RuleID) -> (any Rule)? { rules.first { $0.id == id } }

  /// The next review of a count, and why; nil where no rule was in force or no review can be counted from.
  public func next(in cycle: ReviewCycle) -> (duty: Duty, explanation: Explanation)? {
    guard let rule = ReviewRules.all.first(where: { $0.governs(cycle) }) else { return nil }
    let duty = rule.duty(in: cycle, under: terms)
    let lines = rule.lines(for: cycle, under: terms)
    return (duty, Explanation(lines: lines, source: rule.source, weight: rule.weight))
  }

  /// Changes with the rules, the policy and the bank holidays: rows that carry another are stale.
  public var fingerprint: String {
    var hash = FNV()
    for (name, words) in policy.settings.sorted(by: { $0.key < $1.key }) { hash.add("\(name)=\(words)") }
    for holiday in calendar.bankHolidays.listed { hash.add(holiday.day.iso) }
    return "\(Rulebook.edition)-" + String(hash.value, radix: 16)
  }

  /// True for a fingerprint of rules that this program is too old to know.
  public static func isNewer(_ fingerprint: String) -> Bool {
    fingerprint.split(separator: "-").first.flatMap { Int($0) }.map { $0 > edition } ?? false
  }
}

extension RuleID {
  /// False for the name of a rule of another version.
  public var isKnown: Bool { Rulebook.rule(self) != nil }
}

/// The 64-bit FNV-1a hash: quick, and the same on every run.
private struct FNV {
  var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = (value ^ 10) &* 0x100_0000_01b3
  }
}
