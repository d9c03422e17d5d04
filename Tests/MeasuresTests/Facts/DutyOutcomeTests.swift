import CareCalendar
import Casework
import Rulebook
import TestSupport
import Testing

/// How duties ended, against the duties that the rulebook showed on the days before.
@Suite struct DutyOutcomeTests {
  @Test("On every day those duties are open whose outcome was neither met nor lapsed by then")
  func everyDay() {
    let entries = InventedLife.entries()
    let outcomes = InventedLife.book.outcomes(of: Child(folding: entries))
    let rules = Set(outcomes.map(\.key.rule))
    #expect(rules == Set(DutyOutcomeTests.counted))
    var day: Day = "2013-06-01"
    while day <= InventedLife.lastDay {
      let known = Child(folding: entries, upTo: day)
      let open = InventedLife.book.duties(of: known).filter {
        rules.contains($0.key.rule) && $0.isInForce(on: day)
      }
      let expected = outcomes.filter { $0.isOpen(on: day) }
      #expect(Set(open.map(\.key)) == Set(expected.map(\.key)), "on \(day.iso)")
      day = day.adding(days: 1)
    }
  }

  @Test("Each duty around a review fell due, and was met or lapsed, on its day")
  func aroundReview() {
    let outcomes = InventedLife.book.outcomes(of: Child(folding: InventedLife.entries()))
    let told = outcomes.filter { $0.key.review == InventedLife.first }.map(\.words)
    #expect(
      told == [
        "SocialWorkerSpokenToBeforeReview by 2013-06-03: lapsed 2013-06-24, short notice",
        "ConsultationsAndInvitationsSent by 2013-06-10: met 2013-06-10",
        "ReportAndCarePlanReceived by 2013-06-19: met 2013-06-20",
        "EducationAndHealthPlansReceived by 2013-06-21: met 2013-06-21",
        "ChildSpokenToBeforeReview by 2013-06-24: met 2013-06-20",
        "DecisionsToManager by 2013-07-01: met 2013-06-26",
        "ManagerRepliesToDecisions by 2013-07-03: met 2013-07-02",
        "DecisionsToEveryoneInvited by 2013-07-08: met 2013-07-01",
        "RecordComplete by 2013-07-15: met 2013-07-15", "RecordDistributed by 2013-07-22: met 2013-07-23",
        "AmendedCarePlanReceived by 2013-07-08: lapsed 2014-10-01",
        "DecisionCarriedOut by 2013-09-02: met 2013-09-02",
        "MidwayCheckMade by 2013-08-09: lapsed 2013-09-25",
      ])
  }

  @Test("So did each about the child and about disputes")
  func aroundChild() {
    let outcomes = InventedLife.book.outcomes(of: Child(folding: InventedLife.entries()))
    let told = outcomes.filter { $0.key.review == nil }.map(\.words)
    #expect(
      told == [
        "ServiceToldWithinTwoWorkingDays by 2013-06-05: lapsed 2013-06-06",
        "IROAllocatedWithinFiveWorkingDays by 2013-06-10: met 2013-06-06",
        "CarePlanWithinTenWorkingDays by 2013-06-17: met 2013-06-20",
        "AlertAcknowledged by 2013-10-09: met 2013-10-08",
        "AlertAcknowledged by 2013-10-18: met 2013-10-18",
        "AlertAnswered by 2013-10-14: lapsed 2013-10-16", "AlertAnswered by 2013-10-23: met 2013-10-18",
        "AlertReplyConsidered by 2013-10-25: met 2013-10-21",
        "DisputeResolved by 2013-11-04: met 2013-10-25", "PracticeNoteAnswered by 2013-11-18: met 2013-11-18",
      ])
  }

  @Test("What prepares a review that was called off, or lay after the care, lapsed with that")
  func calledOff() {
    let outcomes = InventedLife.book.outcomes(of: Child(folding: InventedLife.entries()))
    let rule = RuleID.socialWorkerSpokenToBeforeReview
    let told = outcomes.filter { $0.key.rule == rule }.map(\.words)
    #expect(
      told.dropFirst() == [
        "SocialWorkerSpokenToBeforeReview by 2014-08-11: lapsed 2014-08-20",
        "SocialWorkerSpokenToBeforeReview by 2014-09-29: lapsed 2014-10-01",
      ])
  }

  @Test("What was done after a duty had lapsed does not meet it, what was done on that day does")
  func afterLapsing() {
    let days: [(on: Day, met: Day?)] = [("2013-06-24", "2013-06-24"), ("2013-06-25", nil)]
    for (day, met) in days {
      let spoken = ReviewFileEvent.preparation(.socialWorkerSpokenTo(on: day))
      let events = InventedLife.events + [.noted(InventedLife.first, spoken)]
      let outcomes = InventedLife.book.outcomes(of: Child(folding: InventedLife.entries(events)))
      let outcome = outcomes.first { $0.key.rule == .socialWorkerSpokenToBeforeReview }
      #expect(outcome?.met == met)
      #expect(outcome?.lapsed == (met == nil ? "2013-06-24" : nil))
    }
  }

  @Test("An allocation of which it is not known since when leaves the duty out")
  func allocatedOnAnUnknownDay() {
    let began = Episode(began: "2013-06-03", reasonBegan: .started, legalStatus: .careOrder)
    var child = Child(folding: InventedLife.entries([.placement(.episodeBegan(began))]))
    #expect(
      InventedLife.book.outcomes(of: child).map(\.words) == [
        "ServiceToldWithinTwoWorkingDays by 2013-06-05: open",
        "IROAllocatedWithinFiveWorkingDays by 2013-06-10: open",
      ])
    child.evolve(.allocation(.allocated(Allocation(iro: StaffID("amina"), since: nil))))
    #expect(InventedLife.book.outcomes(of: child).isEmpty)
  }

  private static let counted: [RuleID] = [
    .serviceToldWithinTwoWorkingDays, .iroAllocatedWithinFiveWorkingDays, .carePlanWithinTenWorkingDays,
    .alertReplyConsidered, .socialWorkerSpokenToBeforeReview, .consultationsAndInvitationsSent,
    .reportAndCarePlanReceived, .educationAndHealthPlansReceived, .childSpokenToBeforeReview,
    .decisionsToManager, .managerRepliesToDecisions, .decisionsToEveryoneInvited, .recordComplete,
    .recordDistributed, .amendedCarePlanReceived, .decisionCarriedOut, .midwayCheckMade, .alertAcknowledged,
    .alertAnswered, .disputeResolved, .practiceNoteAnswered,
  ]
}

extension DutyOutcome {
  /// "RecordComplete by 2013-07-15: met 2013-07-15"
  fileprivate var words: String {
    let ending = met.map { "met \($0.iso)" } ?? lapsed.map { "lapsed \($0.iso)" } ?? "open"
    return "\(key.rule.raw) by \(due.iso): \(ending)" + (isShortNotice ? ", short notice" : "")
  }
}
