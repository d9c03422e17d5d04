import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The rules as a whole.
@Suite struct RulebookTests {
  @Test("Every rule has a name of its own, a text that ends, and a source")
  func rules() {
    let rules = Rulebook.rules
    #expect(Set(rules.map(\.name)).count == rules.count)
    #expect(rules.filter { !$0.text.hasSuffix(".") || $0.text.contains("\n") }.map(\.name) == [])
    #expect(rules.filter { $0.source.isEmpty || $0.source.hasSuffix(".") }.map(\.name) == [])
  }

  @Test(
    "Exactly one rule speaks of each review of each kind that goes on",
    arguments: ReviewKind.allCases.filter { $0 != .supervisionOrder })
  func oneRule(kind: ReviewKind) {
    for held in 0..<6 {
      for isKnown in [true, false] {
        let days = (0..<held).map { Day("2013-01-07").adding(months: $0) }
        let cycle = ReviewCycle(kind: kind, began: "2012-12-03", held: days, historyIsKnown: isKnown)
        let rules = ReviewRules.all.filter { $0.governs(cycle) }
        #expect(rules.count == (isKnown || held > 0 ? 1 : 0), "\(held) held")
      }
    }
  }

  @Test("Of a supervision order, rules speak of two reviews in the year")
  func supervisionOrder() {
    let counts = (0..<4).map { held in
      let days = (0..<held).map { Day("2013-01-07").adding(months: $0) }
      let cycle = ReviewCycle(kind: .supervisionOrder, began: "2012-12-03", held: days)
      return ReviewRules.all.count { $0.governs(cycle) }
    }
    #expect(counts == [1, 1, 0, 0])
  }

  @Test("Every review is the IRO's to hold; guidance governs conferences, and councils supervision orders")
  func reviews() {
    for kind in ReviewKind.allCases {
      let duty = Rulebook.usual.next(in: ReviewCycle(kind: kind, began: "2014-06-02", held: []))?.duty
      #expect(duty?.post == .iro)
      #expect(duty?.nature == .review)
      let usual: [ReviewKind: DutyWeight] = [.childProtection: .guidance, .supervisionOrder: .local]
      #expect(duty?.weight == usual[kind] ?? .law)
    }
  }

  @Test("A duty is known by its rule and the day it counts from")
  func keys() throws {
    let child = Child([.began("2014-07-02"), .held("2014-07-28")])
    let duty = try #require(Rulebook.usual.duties(of: child).first)
    #expect(
      duty.key == DutyKey(rule: .secondReviewWithinThreeMonths, subject: .reviews(.lookedAfter, "2014-07-28"))
    )
  }

  @Test("Every duty of a history is explained, those of no rule are not")
  func explanations() {
    let child = Child([
      .began("2014-07-02", .placementOrder), .held("2014-07-28"), .booked("2014-10-20", madeOn: "2014-07-28"),
    ])
    let duties = Rulebook.usual.duties(of: child)
    #expect(
      duties.map(\.key.rule) == [
        .secondReviewWithinThreeMonths, .authorityToPlaceReviewedEverySixMonths,
        .iroAllocatedWithinFiveWorkingDays, .socialWorkerSpokenToBeforeReview,
        .consultationsAndInvitationsSent, .reportAndCarePlanReceived, .educationAndHealthPlansReceived,
        .childSpokenToBeforeReview, .heldReviewIsRecorded,
      ])
    #expect(duties.filter { Rulebook.usual.explanation(of: $0, of: child)?.lines.isEmpty != false } == [])
    let stranger = Duty(
      key: DutyKey(rule: RuleID("NoSuchRule"), subject: .other("")), nature: .settle, title: "", post: .iro,
      weight: .local,
      opens: "2014-07-02", due: nil, unit: .calendar)
    #expect(Rulebook.usual.explanation(of: stranger, of: child) == nil)
  }

  @Test("A child who died has no reviews due and nothing to find out")
  func death() {
    let child = Child([.began("2014-07-02"), .ended("2014-07-02", on: "2014-07-20", .died)])
    #expect(Rulebook.usual.duties(of: child) == [])
  }

  @Test("A child of whom no care is known has no duties")
  func nothing() {
    #expect(Rulebook.usual.duties(of: Child()) == [])
  }
}
