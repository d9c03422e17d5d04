import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// Five working days from the IRO being told.
@Suite struct SignificantChangeConsideredTests {
  private let rule = SignificantChangeConsidered()
  private let began = ChildEvent.began("2014-07-02")

  private func told(
    _ day: Day, _ standing: SignificantChange.Standing = .happened, law: EarlyReviewReason? = nil
  ) -> ChildEvent {
    .change(
      .told(
        SignificantChange(
          id: ChangeID("c1"),
          kind: ChangeKind(key: "missing", name: "missing", common: .missing), standing,
          words: "Away for a night", on: day, before: standing == .proposed ? "2014-11-17" : nil,
          binding: law.map { SignificantChange.Binding($0, opening: EarlyReviewID("e1")) }, toldOn: day)))
  }

  private func decided(_ day: Day) -> ChildEvent {
    .change(
      .considered(
        ChangeID("c1"),
        Consideration(.notBroughtForward, reason: "He is back", by: StaffID("amina"), on: day)))
  }

  @Test(
    "It is due by the fifth working day after, and stays when that is past",
    arguments: [
      ("2014-11-03", "2014-11-10"), ("2014-11-04", "2014-11-11"), ("2014-11-08", "2014-11-14"),
      ("2014-12-22", "2014-12-31"), ("2015-04-01", "2015-04-10"),
    ] as [(Day, Day)])
  func due(told day: Day, due: Day) throws {
    let duty = try #require(rule.duties(began, told(day)).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .change(ChangeID("c1"))))
    #expect(duty.post == .iro && duty.weight == .local && duty.unit == .working)
    #expect(duty.title == "Change to consider: missing")
    #expect(duty.opens == day && duty.due == due)
    #expect(!duty.isInForce(on: day.adding(days: -1)))
    for after in [-1, 0, 1] { #expect(duty.isInForce(on: due.adding(days: after))) }
  }

  @Test("The council's own period is counted")
  func setting() throws {
    var policy = Policy.usual
    policy[.significantChange] = .workingDays(2)
    #expect(rule.duties(began, told("2014-11-03"), under: .under(policy)).map(\.due) == ["2014-11-05"])
  }

  @Test("A decision meets it, and so does a review that is held after; leaving care and death end it")
  func met() {
    let known = [began, told("2014-11-03")]
    #expect(rule.duties(of: known + [decided("2014-11-03")]) == [])
    #expect(rule.duties(of: known + [.held("2014-11-03")]).count == 1)
    #expect(rule.duties(of: known + [.held("2014-11-04")]) == [])
    #expect(rule.duties(of: known + [.ended("2014-07-02", on: "2014-11-06", .died)]) == [])
    let left = rule.duties(of: known + [.ended("2014-07-02", on: "2014-11-06")])
    #expect(left.map(\.lapses) == ["2014-11-06"])
    #expect(left.map { $0.isInForce(on: "2014-11-05") } == [true])
    #expect(left.map { $0.isInForce(on: "2014-11-06") } == [false])
  }

  @Test("Of a child at home under an order it lapses as the order ends")
  func atHome() {
    let known: [ChildEvent] = [.begun(.supervisionOrder, "2014-07-02"), told("2014-11-03")]
    let ended = known + [.over(.supervisionOrder, "2014-07-02", on: "2014-11-06", .discharged)]
    #expect(rule.duties(of: known).map(\.lapses) == ["2015-07-02"])
    let left = rule.duties(of: ended)
    #expect(left.map(\.lapses) == ["2014-11-06"])
    for (day, isAsked) in [("2014-11-05", true), ("2014-11-06", false), ("2014-11-07", false)]
      as [(Day, Bool)]
    {
      #expect(left.map { $0.isInForce(on: day) } == [isAsked])
    }
    #expect(rule.outcomes(of: ended).map(\.lapsed) == ["2014-11-06"])
  }

  @Test("The reason tells what was told and when, and what the law does not leave to the IRO")
  func explanation() {
    #expect(
      rule.lines(of: [began, told("2014-11-03")]) == [
        "Told on Mon 3 Nov 2014, of Mon 3 Nov 2014: Away for a night", "+ 5 working days = Mon 10 Nov 2014",
        "Bring the review forward or not, with the reason.",
      ])
    let called = EarlyReview(
      id: EarlyReviewID("e1"), .carePlanChange, on: "2014-11-03", before: "2014-11-17")
    let binding = [
      began, told("2014-11-03", .proposed, law: .carePlanChange), .earlyReview(.calledFor(called)),
    ]
    #expect(
      rule.lines(of: binding) == [
        "Told on Mon 3 Nov 2014, proposed on Mon 3 Nov 2014 to take effect on Mon 17 Nov 2014: "
          + "Away for a night",
        "+ 5 working days = Mon 10 Nov 2014",
        "The law asks for a review first (reg 32(2)): it cannot be declined, and stands on a line of its own.",
      ])
    let early = EarlyReviewHeldBeforeTheChange().duties(of: Child(binding), under: .usual)
    #expect(early.map(\.due) == ["2014-11-16"], "its review has a day of its own")
  }
}
