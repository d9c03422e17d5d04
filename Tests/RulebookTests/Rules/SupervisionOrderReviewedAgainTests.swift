import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// Eleven months from a supervision order, in each of its years.
@Suite struct SupervisionOrderReviewedAgainTests {
  private let rule = SupervisionOrderReviewedAgain()

  @Test(
    "The second review is due eleven months after the order, whenever the first was held",
    arguments: [
      ("2014-06-02", "2014-11-20", "2015-05-02"), ("2014-06-02", "2014-12-22", "2015-05-02"),
      ("2014-06-03", "2014-12-01", "2015-05-03"), ("2014-03-31", "2014-10-01", "2015-02-28"),
    ] as [(Day, Day, Day)])
  func due(made: Day, held: Day, due: Day) {
    let duties = rule.duties(.begun(.supervisionOrder, made), .held(held, .supervisionOrder))
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.number) == [2])
  }

  @Test("It speaks of the second review alone: none is owed after it until the order is extended")
  func numbers() {
    #expect(rule.duties(.begun(.supervisionOrder, "2014-06-02")) == [])
    let both: [ChildEvent] = [
      .begun(.supervisionOrder, "2014-06-02"), .held("2014-11-20", .supervisionOrder),
      .held("2015-04-20", .supervisionOrder),
    ]
    #expect(Rulebook.usual.duties(of: Child(both)).filter { $0.nature == .review } == [])
  }

  @Test("The reason is told: from the order, also where reviews count from the day they were completed")
  func explanation() {
    var policy = Policy.usual
    policy[.nextReviewCountsFrom] = "completion"
    let explanation = rule.explanation(
      .begun(.supervisionOrder, "2014-06-02"), .held("2014-11-20", .supervisionOrder), under: .under(policy))
    #expect(
      explanation?.lines == [
        "Supervision order made Mon 2 Jun 2014", "+ 11 months = Sat 2 May 2015",
        "That is a Saturday: book by Fri 1 May 2015",
      ])
  }
}
