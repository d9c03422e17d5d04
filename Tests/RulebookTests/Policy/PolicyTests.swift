import CareCalendar
import Rulebook
import Testing

/// The council's settings over the usual periods.
@Suite struct PolicyTests {
  @Test(
    "Without settings the usual periods hold",
    arguments: [
      (.firstReview, .workingDays(20)), (.secondReview, .months(3)), (.laterReviews, .months(6)),
      (.firstReviewBefore2011, .weeks(4)), (.authorityFirst, .months(3)), (.authorityLater, .months(6)),
      (.adoptionFirst, .weeks(4)), (.adoptionSecond, .months(3)), (.adoptionLater, .months(6)),
      (.shortBreaksFirst, .months(3)), (.shortBreaksLater, .months(6)), (.pathwayPlan, .months(6)),
      (.initialConference, .workingDays(15)), (.transferInConference, .workingDays(15)),
      (.secondConference, .months(3)),
      (.laterConferences, .months(6)), (.adjournedReview, .workingDays(20)), (.independentVisit, .months(1)),
      (.changeOfMeetingTold, .workingDays(1)), (.socialWorkerSpokenTo, .workingDays(15)),
      (.consultationsSent, .workingDays(10)),
      (.reportsReceived, .workingDays(3)), (.decisionsToManager, .workingDays(5)),
      (.managerReply, .workingDays(5)), (.recordComplete, .workingDays(15)),
      (.recordDistributed, .workingDays(20)), (.serviceTold, .workingDays(2)),
      (.iroAllocated, .workingDays(5)), (.introductionSent, .workingDays(10)), (.carePlan, .workingDays(10)),
      (.carePlanOnRemand, .workingDays(5)), (.temporaryApproval, .weeks(16)),
      (.temporaryApprovalExtension, .weeks(8)), (.pathwayAssessment, .months(3)),
      (.alertAcknowledged, .workingDays(2)), (.urgentAlertAnswered, .workingDays(1)),
      (.disputeResolved, .workingDays(20)), (.alertReplyConsidered, .workingDays(5)),
      (.disagreementTakenUp, .workingDays(5)), (.differenceSettled, .workingDays(10)),
    ] as [(Timescale, Period)])
  func usual(timescale: Timescale, period: Period) {
    #expect(Policy.usual[timescale] == period)
  }

  @Test("A setting takes the place of the usual period, and of no other")
  func setting() {
    let policy = Policy(settings: ["looked-after.first": "15 working days"])
    #expect(policy[.firstReview] == .workingDays(15))
    #expect(policy[.secondReview] == .months(3))
  }

  @Test("A name or a period that is not known is left out")
  func unknown() {
    let policy = Policy(settings: [
      "looked-after.tenth": "3 months", "looked-after.second": "a while", "looked-after.later": "5 months",
    ])
    #expect(policy[.secondReview] == .months(3))
    #expect(policy[.laterReviews] == .months(5))
    #expect(policy.settings["looked-after.tenth"] == nil)
  }

  @Test(
    "Settings of which a stage or a category is not understood are a newer program's",
    arguments: [
      ("ladder.stages", "team-manager", "mayor"), ("ladder.stages", "5 working days", "5 moons"),
      ("alert-categories", "drift", "weather"), ("practice-categories", "drift", "weather"),
      ("change-kinds", "missing", "weather"),
      ("surveys", "parent", "aunt"), ("surveys", "yes-no", "by-number"),
    ])
  func newer(setting: String, known: String, unknown: String) throws {
    var settings = Policy.usual.settings
    #expect(Policy.understands(settings))
    #expect(Policy.understands([:]))
    let entries = try #require(settings[setting]).split(separator: "\n")
    let place = try #require(entries.firstIndex { $0.split(separator: "\t").contains { $0 == known } })
    var changed = entries.map(String.init)
    changed[place] = changed[place].split(separator: "\t", omittingEmptySubsequences: false)
      .map { $0 == known ? unknown : String($0) }.joined(separator: "\t")
    settings[setting] = changed.joined(separator: "\n")
    #expect(!Policy.understands(settings))
    #expect(Policy(settings: settings) == .usual, "no shorter ladder or list in its place")
  }

  @Test("Every setting is written by its name, and read back")
  func written() {
    var policy = Policy.usual
    policy[.managerReply] = .days(10)
    policy[.approvers] = ["director", "court"]
    policy[.midwayCheck] = "asked"
    policy.coverDelay = .off
    let count = Timescale.allCases.count + PolicyList.allCases.count + PolicyChoice.allCases.count
    #expect(policy.settings.count == count + Policy.entrySettings.count)
    #expect(policy.settings["after-review.manager-reply"] == "10 days")
    #expect(policy.settings["decisions.approvers"] == "director\ncourt")
    #expect(policy.settings["duties.midway-check"] == "asked")
    #expect(policy.settings["screens.cover-after"] == "off")
    #expect(Policy(settings: policy.settings) == policy)
    #expect(Policy(settings: policy.settings).settings == policy.settings)
  }

  @Test(
    "A longer period is looser, in whatever unit",
    arguments: [
      (.firstReview, .workingDays(20), false), (.firstReview, .workingDays(21), true),
      (.firstReview, .workingDays(19), false), (.firstReview, .weeks(4), false),
      (.firstReview, .weeks(5), true), (.firstReview, .months(1), true), (.secondReview, .weeks(13), false),
      (.secondReview, .weeks(14), true), (.secondReview, .workingDays(60), false),
      (.laterReviews, .days(184), true), (.adoptionFirst, .workingDays(20), false),
    ] as [(Timescale, Period, Bool)])
  func looser(timescale: Timescale, period: Period, isLooser: Bool) {
    var policy = Policy.usual
    policy[timescale] = period
    #expect(policy.isLooser(timescale) == isLooser)
  }
}
