import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Twenty working days from adjourning, or the day set.
@Suite struct AdjournedReviewCompletedTests {
  private let rule = AdjournedReviewCompleted()
  private let held: [ChildEvent] = [.began("2014-07-02"), .hold("2014-10-28")]

  @Test(
    "It is completed by the twentieth working day after, however late a day was set",
    arguments: [
      ("2014-10-27", "2014-11-24"), ("2014-10-28", "2014-11-25"), ("2014-10-29", "2014-11-26"),
      ("2014-10-31", "2014-11-28"), ("2014-12-22", "2015-01-22"), ("2015-03-31", "2015-04-30"),
    ] as [(Day, Day)])
  func due(adjourned: Day, due: Day) {
    let duties = rule.duties(
      .began("2014-07-02"), .hold(adjourned), .adjourn(adjourned, until: "2015-12-01"))
    #expect(duties.map(\.due) == [due])
  }

  @Test(
    "The day set at adjourning counts where it is earlier",
    arguments: [
      ("2014-11-24", "2014-11-24"), ("2014-11-25", "2014-11-25"), ("2014-11-26", "2014-11-25"),
    ] as [(Day, Day)])
  func daySet(set: Day, due: Day) {
    #expect(rule.duties(of: held + [.adjourn("2014-10-28", until: set)]).map(\.due) == [due])
  }

  @Test("It is the IRO's from the day of adjourning")
  func whose() throws {
    let duty = try #require(rule.duties(of: held + [.adjourn("2014-10-28", until: "2014-11-08")]).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .review(.ours)))
    #expect(duty.title == "Adjourned review to complete")
    #expect(duty.post == .iro)
    #expect(duty.bookBy == "2014-11-07")
    #expect(!duty.isInForce(on: "2014-10-27"))
    #expect(duty.isInForce(on: "2014-10-28"))
  }

  @Test("Completing it ends it; so does death, and leaving care lets it lapse")
  func ended() {
    let adjourned = held + [.adjourn("2014-10-28", until: "2014-11-25")]
    #expect(rule.duties(of: adjourned + [.meet(.completed(on: "2014-11-20"))]) == [])
    #expect(rule.duties(of: adjourned + [.ended("2014-07-02", on: "2014-11-10", .died)]) == [])
    let left = rule.duties(of: adjourned + [.ended("2014-07-02", on: "2014-11-10")])
    #expect(left.map(\.lapses) == ["2014-11-10"])
  }

  @Test("A review that was not adjourned asks for nothing")
  func clean() {
    #expect(rule.duties(of: held) == [])
    #expect(rule.duties(.began("2014-07-02"), .held("2014-10-28")) == [])
  }

  @Test("The reason is told, and it is law")
  func explanation() {
    #expect(
      rule.lines(of: held + [.adjourn("2014-10-28", until: "2014-11-11")]) == [
        "Review adjourned Tue 28 Oct 2014: No report", "+ 20 working days = Tue 25 Nov 2014",
        "The day set for completing it is earlier: Tue 11 Nov 2014",
        "Until it is completed its decisions wait. It cannot be adjourned again.",
      ])
    let looser = Rulebook.with { $0[.adjournedReview] = .workingDays(25) }
    #expect(
      rule.lines(of: held + [.adjourn("2014-10-28", until: "2015-01-05")], under: looser)?.contains(
        "The council gives 25 working days; the usual period is 20 working days.") == true)
    #expect(rule.source.hasSuffix("reg 36(2)"))
    #expect(rule.weight == .law)
  }
}
