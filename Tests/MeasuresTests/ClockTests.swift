import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Duties with a clock, and documents.
@Suite struct ClockTests {
  private func year(_ clocks: CountedClock...) -> InventedYear {
    InventedYear(.inCare { $0.clocks = clocks })
  }

  private func clock(
    _ due: Day, met: Day?, lapsed: Day? = nil, _ rule: RuleID = .decisionsToManager,
    isShortNotice: Bool = false
  ) -> CountedClock {
    CountedClock(rule: rule, due: due, met: met, lapsed: lapsed, isShortNotice: isShortNotice)
  }

  private let key = "record.decisions-to-manager.5wd"

  @Test("Met by its day, over fallen due, by the day it fell due")
  func met() {
    let year = year(
      clock("2014-10-10", met: "2014-10-10"), clock("2014-10-11", met: "2014-10-12"),
      clock("2014-12-01", met: nil),
      clock("2014-03-31", met: "2014-03-31"), clock("2015-04-01", met: "2015-03-31"))
    #expect(year.sum(key) == "1/3")
  }

  @Test("What is due on the last day and not met has fallen due once that day is over")
  func lastDay() {
    var year = year(clock("2015-03-31", met: nil))
    year.today = "2015-03-31"
    #expect(year.sum(key) == "0/0")
    year.today = "2015-04-01"
    #expect(year.sum(key) == "0/1")
  }

  @Test("Short notice, and what was asked for no more before its day, are left out")
  func leftOut() {
    let year = year(
      clock("2014-10-10", met: nil, isShortNotice: true), clock("2014-10-10", met: nil, lapsed: "2014-10-09"),
      clock("2014-10-10", met: nil, lapsed: "2014-10-11"))
    #expect(year.sum(key) == "0/1")
    #expect(
      year.leftOut(key)
        == ["it was booked at short notice": 1, "it was asked for no more before its day": 1])
  }

  @Test(
    "Each rule is counted under its setting, or by its own name",
    arguments: [
      (RuleID.recordComplete, "record.complete.15wd"),
      (.consultationsAndInvitationsSent, "consultations.10wd"),
      (.managerRepliesToDecisions, "clocks.after-review.manager-reply"),
      (.iroAllocatedWithinFiveWorkingDays, "clocks.child.iro-allocated"),
      (.disputeResolved, "clocks.alerts.whole-process"),
      (.childSpokenToBeforeReview, "clocks.child-spoken-to-before-review"),
    ] as [(RuleID, String)])
  func keys(rule: RuleID, key: String) {
    let year = year(clock("2014-10-10", met: "2014-10-10", rule), clock("2014-10-10", met: nil))
    #expect(year.sum(key) == "1/1")
  }

  @Test("The keys of clocks never change: approvals and series go by others' days under their own names")
  func everyKey() {
    let keys = Measures.all(under: .usual).filter { $0.subject == .clocks }.map(\.key)
    let expected = """
      clocks.review-held-before-stay-ends clocks.early-review-held-before-the-change
      clocks.child.return-difference-settled clocks.child.service-told clocks.child.iro-allocated
      clocks.child.introduction-sent clocks.child.care-plan clocks.child.care-plan-on-remand
      clocks.child.temporary-approval clocks.child-protection.core-group
      clocks.child.significant-change-considered clocks.child.hearing-prepared-for
      clocks.child.pathway-assessment
      clocks.before-review.social-worker-spoken-to consultations.10wd
      clocks.before-review.social-work-report-and-care-plan clocks.before-review.education-and-health-plans
      clocks.child-spoken-to-before-review clocks.reviews.adjourned-completed
      clocks.series-of-meetings-completed record.decisions-to-manager.5wd clocks.after-review.manager-reply
      clocks.decision-approved clocks.after-review.decisions-to-everyone-invited record.complete.15wd
      record.distributed.20wd clocks.after-review.amended-care-plan clocks.decision-carried-out
      clocks.after-review.disagreement-taken-up clocks.midway-check-made
      clocks.reviews.undelivered-sent-again clocks.child.survey-answer-followed-up
      clocks.after-review.practice-monitored clocks.alerts.acknowledged clocks.alert-answered
      clocks.alerts.reply-considered clocks.informal-alert-resolved clocks.alerts.whole-process
      clocks.child.practice-note-answered
      """
    #expect(keys == expected.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  @Test("Every rule that has a day and is of no review is counted, and its measure has a title in words")
  func everyRule() {
    let counted = Rulebook.rules.filter { rule in
      Measures.all(under: .usual).contains { $0.subject == .clocks && $0.definition.contains(rule.text) }
    }
    let others = Rulebook.rules.filter { rule in !counted.contains { $0.id == rule.id } }
    #expect(counted.allSatisfy { $0.tellsOutcomes })
    #expect(others.allSatisfy { $0 is any ReviewRule || !$0.tellsOutcomes })
    #expect(
      InventedYear().measure("clocks.child.iro-allocated")?.title == "IRO allocated within five working days")
    #expect(InventedYear().measure("record.distributed.20wd")?.title == "Record distributed")
  }

  @Test("The day of another rule, and that of a rule of another version, is not counted")
  func otherRules() {
    let year = year(
      clock("2014-10-10", met: nil, .laterReviewsWithinSixMonths),
      clock("2014-10-10", met: nil, RuleID("Other")))
    #expect(year.sum(key) == "0/0")
  }

  /// Monday 20 October 2014.
  private func documents(
    _ documents: [CountedDocument], booked: Day? = nil, here: Bool = true
  ) -> InventedYear {
    InventedYear(
      .withReviews(
        .held("2014-10-20") {
          $0.documents = documents
          $0.bookedOn = booked
          $0.isRecordedHere = here
        }))
  }

  @Test(
    "A report is in time three working days before, or three days before",
    arguments: [
      ("2014-10-15", "1/1", "1/1"), ("2014-10-16", "0/1", "1/1"), ("2014-10-17", "0/1", "1/1"),
      ("2014-10-18", "0/1", "0/1"),
    ] as [(String, String, String)])
  func report(day: String, working: String, calendar: String) throws {
    let received = try #require(Day(iso: day))
    let year = documents([
      CountedDocument("social work report", receivedOn: received),
      CountedDocument("care plan", receivedOn: received),
    ])
    #expect(year.sum("documents.care-plan.3wd") == working && year.sum("documents.care-plan") == working)
    #expect(year.sum("documents.social-work-report.3d") == calendar)
  }

  @Test("Plans are in time the working day before: the Friday")
  func plans() {
    let year = documents([
      CountedDocument("personal education plan", receivedOn: "2014-10-17"),
      CountedDocument("health plan", receivedOn: "2014-10-18"),
    ])
    #expect(year.sum("documents.pep") == "1/1" && year.sum("documents.health-plan") == "0/1")
  }

  @Test("Booked after the day, what did not come is left out; what came in time counts")
  func shortNotice() {
    let late = documents([], booked: "2014-10-16")
    #expect(late.leftOut("documents.care-plan") == ["it was booked at short notice": 1])
    #expect(documents([], booked: "2014-10-15").sum("documents.care-plan") == "0/1")
    let came = documents([CountedDocument("care plan", receivedOn: "2014-10-15")], booked: "2014-10-16")
    #expect(came.sum("documents.care-plan") == "1/1")
  }

  @Test("A review that only a return tells of is left out")
  func notHere() {
    let year = documents([], here: false)
    #expect(year.sum("documents.care-plan") == "0/0")
    #expect(year.leftOut("documents.care-plan") == ["its record was not made here": 1])
  }
}
