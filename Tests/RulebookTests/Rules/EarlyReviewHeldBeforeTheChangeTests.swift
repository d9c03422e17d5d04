import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The day before a change that is to be considered at a review first.
@Suite struct EarlyReviewHeldBeforeTheChangeTests {
  private let rule = EarlyReviewHeldBeforeTheChange()
  /// The next review is due on 20 April 2015.
  private let known: [ChildEvent] = [.began("2014-07-02"), .held("2014-07-28"), .held("2014-10-20")]

  private func called(
    _ reason: EarlyReviewReason = .carePlanChange, before: Day? = "2014-11-17", on day: Day = "2014-11-03",
    words: String? = nil
  ) -> ChildEvent {
    .earlyReview(
      .calledFor(EarlyReview(id: EarlyReviewID("e1"), reason, words: words, on: day, before: before)))
  }

  private func ended(_ outcome: EarlyReview.Outcome) -> ChildEvent {
    .earlyReview(
      .ended(EarlyReviewID("e1"), EarlyReview.Ending(outcome, reason: "It was agreed", on: "2014-11-05")))
  }

  @Test(
    "A review is due the day before the change, and never before it was proposed",
    arguments: [
      ("2014-11-03", "2014-11-03"), ("2014-11-04", "2014-11-03"), ("2014-11-16", "2014-11-15"),
      ("2014-11-17", "2014-11-16"), ("2014-11-18", "2014-11-17"),
    ] as [(Day, Day)])
  func due(before: Day, due: Day) {
    #expect(rule.duties(of: known + [called(before: before)]).map(\.due) == [due])
  }

  @Test("Every reason of the law asks for it, of the IRO", arguments: EarlyReviewReason.allCases)
  func whose(reason: EarlyReviewReason) throws {
    let duty = try #require(rule.duties(of: known + [called(reason)]).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .earlyReview(EarlyReviewID("e1"))))
    #expect(duty.nature == .review)
    #expect(duty.post == .iro)
    #expect(duty.kind == .lookedAfter)
    #expect(duty.reviewTitle == "3rd review")
    #expect(duty.opens == "2014-11-03")
    #expect(duty.due == "2014-11-16")
    #expect(duty.bookBy == "2014-11-14")
    #expect(duty.lapses == nil)
  }

  @Test("A review from the day of the proposal on meets it; what an IRO asks for at a review is another")
  func held() {
    for (day, ofChange, ofRequest) in [
      ("2014-11-02", 1, 1), ("2014-11-03", 0, 1), ("2014-11-04", 0, 0), ("2014-11-20", 0, 0),
    ] as [(Day, Int, Int)] {
      #expect(rule.duties(of: known + [called(), .held(day)]).count == ofChange, "\(day)")
      #expect(rule.duties(of: known + [called(.iroRequests), .held(day)]).count == ofRequest, "\(day)")
    }
  }

  @Test(
    "Where the day is not known, it is due by the day of the next review; where that is not known, no day is said"
  )
  func unknown() {
    #expect(rule.duties(of: known + [called(before: nil)]).map(\.due) == ["2015-04-20"])
    let incomplete: [ChildEvent] = [.began("2014-07-02", .accommodated, .legalStatus), called(before: nil)]
    #expect(rule.duties(of: incomplete).map(\.due) == [nil])
    let dated = ChildEvent.earlyReview(
      .dated(EarlyReviewID("e1"), before: "2014-11-25", on: "2014-11-06"))
    #expect(rule.duties(of: known + [called(before: nil), dated]).map(\.due) == ["2014-11-24"])
  }

  @Test("While placed for adoption it is a review of that kind")
  func adoption() {
    let placed: [ChildEvent] = [
      .began("2014-01-06", .placementOrder), .placed("2014-09-01"), .held("2014-09-25", .placedForAdoption),
      called(),
    ]
    #expect(rule.duties(of: placed).map(\.kind) == [.placedForAdoption])
    #expect(rule.duties(of: placed).map(\.reviewTitle) == ["2nd adoption review"])
  }

  @Test("It lapses when the child leaves, and is nothing of a later time in care")
  func leaving() {
    let left = known + [called(), .ended("2014-07-02", on: "2014-11-12")]
    #expect(rule.duties(of: left).map(\.lapses) == ["2014-11-12"])
    #expect(rule.duties(of: left + [.began("2014-12-01")]) == [])
  }

  @Test("It is the rule for what is proposed on 1 April 2011 or later")
  func inForce() {
    for (day, count) in [("2011-03-31", 0), ("2011-04-01", 1), ("2011-04-02", 1)] as [(Day, Int)] {
      #expect(
        rule.duties(.began("2011-03-01"), called(before: "2011-05-02", on: day)).count == count, "\(day)")
    }
  }

  @Test(
    "What was withdrawn or decided asks for nothing more, and nothing is asked where nothing was proposed")
  func clean() {
    for outcome in EarlyReview.Outcome.allCases {
      #expect(rule.duties(of: known + [called(), ended(outcome)]) == [], "\(outcome)")
    }
    #expect(rule.duties(of: known) == [])
    #expect(rule.duties(of: known + [called(), .ended("2014-07-02", on: "2014-11-05", .died)]) == [])
  }

  @Test("The reason is told with the regulation that it stands in, and it is law")
  func explanation() {
    let child = Child(known + [called(words: "Adoption in place of long-term fostering")])
    let explanation = rule.duties(of: child, under: Rulebook.usual.terms).first.flatMap {
      Rulebook.usual.explanation(of: $0, of: child)
    }
    #expect(
      explanation?.lines == [
        "On Mon 3 Nov 2014: a significant change of the care plan is proposed",
        "“Adoption in place of long-term fostering”", "It would take effect on Mon 17 Nov 2014",
        "− 1 day = Sun 16 Nov 2014", "That is a Sunday: book by Fri 14 Nov 2014",
        "Where it is withdrawn, or decided without a review, that is recorded as what changed in care.",
      ])
    #expect(
      explanation?.source
        == "Care Planning, Placement and Case Review (England) Regulations 2010, reg 32(2)")
    #expect(explanation?.weight == .law)
    #expect(
      rule.lines(of: known + [called(.iroRequests, before: nil)])?.dropFirst().first
        == "No day is named for it: by Mon 20 Apr 2015 at the latest, when the next review is due by its count"
    )
  }
}
