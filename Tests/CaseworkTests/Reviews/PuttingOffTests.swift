import CareCalendar
import Casework
import Testing

/// What can be put off, until when, and what cannot.
@Suite struct PuttingOffTests {
  private let today: Day = "2014-11-03"
  private let duty = DutyKey(
    rule: RuleID("SecondReviewWithinThreeMonths"), subject: .reviews(.lookedAfter, "2014-08-28"))

  @Test("A duty is put off until a day, with a reason")
  func putOff() {
    given().when(putOff(.law, due: "2014-11-28", until: "2014-11-10"))
      .then(.putOff(PutOff(duty: duty, until: "2014-11-10", reason: "School trip", on: today)))
  }

  @Test("What the law asks for is put off until its last lawful day at most")
  func lawfulDay() {
    given().when(putOff(.law, due: "2014-11-28", until: "2014-11-28")).then(accepted("2014-11-28"))
    given().when(putOff(.law, due: "2014-11-28", until: "2014-11-29"))
      .then(.pastTheLawfulDay(due: "2014-11-28"))
  }

  @Test("What is overdue in law is not put off")
  func overdue() {
    given().when(putOff(.law, due: "2014-11-02", until: "2014-11-10"))
      .then(.overdueInLaw(due: "2014-11-02"))
    given().when(putOff(.law, due: today, until: "2014-11-10")).then(.pastTheLawfulDay(due: today))
  }

  @Test(
    "Guidance and local practice can be put off when late, and past their day",
    arguments: [.guidance, .local] as [DutyWeight])
  func lighter(weight: DutyWeight) {
    given().when(putOff(weight, due: "2014-11-02", until: "2014-11-10")).then(accepted("2014-11-10"))
    given().when(putOff(weight, due: "2014-11-04", until: "2014-11-10")).then(accepted("2014-11-10"))
  }

  @Test("What has no day yet can be put off")
  func withoutADay() {
    given().when(putOff(.law, due: nil, until: "2014-11-04")).then(accepted("2014-11-04"))
  }

  @Test("It is put off until a day to come")
  func until() {
    given().when(putOff(.local, due: nil, until: today)).then(.untilHasPassed(today))
    given().when(putOff(.local, due: nil, until: "2014-11-02")).then(.untilHasPassed("2014-11-02"))
  }

  @Test("It needs a reason", arguments: ["", "  ", "\n\t"])
  func reason(text: String) {
    given().when(putOff(.local, due: nil, until: "2014-11-04", text)).then(.reasonIsEmpty)
  }

  @Test("The last word on a duty counts, and only on that duty")
  func lastWord() {
    let first = PutOff(duty: duty, until: "2014-11-10", reason: "School trip", on: today)
    let second = PutOff(duty: duty, until: "2014-11-12", reason: "Carer ill", on: today)
    let child = Child(.putOff(first), .putOff(second))
    #expect(child.putOff(duty) == second)
    #expect(child.putOff(DutyKey(rule: duty.rule, subject: .reviews(.lookedAfter, "2014-11-28"))) == nil)
  }

  @Test("A refusal is in words")
  func words() {
    #expect(
      PutOffRefusal.overdueInLaw(due: "2014-10-28").words
        == "It was due in law on Tue 28 Oct 2014: what is overdue in law cannot be put off.")
    #expect(
      PutOffRefusal.pastTheLawfulDay(due: "2014-11-28").words
        == "The law asks for it by Fri 28 Nov 2014: it can be put off until that day at the latest.")
    #expect(PutOffRefusal.untilHasPassed(today).words == "Mon 3 Nov 2014 is not later than today.")
  }

  private func putOff(_ weight: DutyWeight, due: Day?, until: Day, _ reason: String = "School trip")
    -> ChildCommand
  {
    .putOff(duty, weight: weight, due: due, until: until, reason: reason, today: today)
  }

  private func accepted(_ until: Day) -> ChildEvent {
    .putOff(PutOff(duty: duty, until: until, reason: "School trip", on: today))
  }
}
