import CareCalendar
import Casework
import Rulebook
import TestSupport
import Testing

@testable import ReadModels

/// How far ahead the board looks is the council's to say, each period for itself.
@Suite struct BoardSettingsTests {
  @Test(
    "Each period of the board decides where a review stands",
    arguments: [(Timescale.dueSoon, DutyOwner.iro), (.notBooked, .iro), (.earlyWarning, .teamManager)])
  func period(_ timescale: Timescale, post: DutyOwner) {
    let usual = sections(.usual, post)
    for period in [Period.days(3), .weeks(3)] {
      var policy = Policy.usual
      policy[timescale] = period
      #expect(sections(policy, post) != usual, "\(timescale.rawValue): \(period.words)")
    }
  }

  /// Where reviews that are due on the days to come stand on Mon 3 Nov 2014.
  private func sections(_ policy: Policy, _ post: DutyOwner) -> [TodaySection?] {
    let book = Rulebook(policy: policy, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let today: Day = "2014-11-03"
    return (0..<60).map { days in
      let due = today.adding(days: days)
      let duty = Duty(
        key: DutyKey(rule: .laterReviewsWithinSixMonths, subject: .reviews(.lookedAfter, "2014-05-03")),
        nature: .review, title: "3rd review", post: .iro, weight: .law, kind: .lookedAfter,
        opens: "2014-05-03", due: due, bookBy: due, unit: .calendar)
      let row = ChildRow(
        id: ChildID("c1"), number: ChildNumber("1"), name: "Ella Rose", withUsSince: "2013-01-01",
        duties: [DutyRow(duty: duty)])
      return TodayList([row], on: today, for: post, under: book).sections.first?.section
    }
  }
}
