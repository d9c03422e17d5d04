import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The next review after one of several meetings, as the council has it.
@Suite struct CountingBasisTests {
  private let rule = SecondReviewWithinThreeMonths()
  private let fromCompletion = Rulebook.under(Policy(settings: ["reviews.next-counts-from": "completion"]))
  private let series = ChildEvent.review(
    .held(
      Review(kind: .lookedAfter, heldOn: "2014-07-21", completedOn: "2014-08-11", participation: .pn1)))

  @Test("It counts from the first day, unless the council counts from completion")
  func due() {
    #expect(rule.duties(.began("2014-07-02"), series).map(\.due) == ["2014-10-21"])
    #expect(rule.duties(.began("2014-07-02"), series, under: fromCompletion).map(\.due) == ["2014-11-11"])
  }

  @Test("A review of one day counts alike either way, and is told alike")
  func oneDay() {
    let told = rule.explanation(.began("2014-07-02"), .held("2014-07-21"))
    #expect(told != nil)
    #expect(rule.explanation(.began("2014-07-02"), .held("2014-07-21"), under: fromCompletion) == told)
  }

  @Test("The reason names both days and that the council chose")
  func explanation() {
    let usual = rule.explanation(.began("2014-07-02"), series)
    #expect(usual?.lines.first == "1st review held Mon 21 Jul 2014")
    let chosen = rule.explanation(.began("2014-07-02"), series, under: fromCompletion)
    #expect(
      chosen?.lines == [
        "1st review, begun Mon 21 Jul 2014, completed Mon 11 Aug 2014: the council counts from then",
        "+ 3 months = Tue 11 Nov 2014",
      ])
  }
}
