import CareCalendar
import Casework
import Rulebook
import Testing

@testable import ReadModels

/// Whether a review of several meetings, or one that was adjourned, was in time.
@Suite struct TimelinessTests {
  /// A Wednesday; the same 20 working days on is 30 July.
  private let due: Day = "2014-07-02"

  @Test(
    "Usually it began in time and was completed within 20 working days of its first day",
    arguments: [
      ("2014-07-02", "2014-07-29", "in time"), ("2014-07-02", "2014-07-30", "in time"),
      ("2014-07-02", "2014-07-31", "completed 1 working day late"),
      ("2014-07-01", "2014-07-29", "in time"), ("2014-07-01", "2014-07-30", "completed 1 working day late"),
      ("2014-07-03", "2014-07-04", "1 day late"), ("2014-07-03", "2014-09-01", "1 day late"),
    ] as [(Day, Day, String)])
  func both(began: Day, completed: Day, words: String) {
    #expect(judge(began, completed).words == words)
  }

  @Test(
    "A council may ask only when it began",
    arguments: [
      ("2014-07-01", "in time"), ("2014-07-02", "in time"), ("2014-07-03", "1 day late"),
    ] as [(Day, String)])
  func began(began: Day, words: String) {
    #expect(judge(began, "2014-12-01", .began).words == words)
    #expect(judge(began, nil, .began).words == words)
  }

  @Test(
    "Or only when it was completed, by the day it was due",
    arguments: [
      ("2014-07-01", "in time"), ("2014-07-02", "in time"), ("2014-07-03", "completed 1 day late"),
    ] as [(Day, String)])
  func completed(completed: Day, words: String) {
    #expect(judge("2014-06-23", completed, .completed).words == words)
  }

  @Test(
    "A review of one day is judged by it, whatever the council asks",
    arguments: SeriesTimelinessBasis.allCases)
  func oneDay(series: SeriesTimelinessBasis) {
    #expect(judge("2014-07-02", "2014-07-02", series).words == "in time")
    #expect(judge("2014-07-03", "2014-07-03", series).words == "1 day late")
  }

  @Test(
    "While it is not completed it is neither in time nor late, until the day after it was to be",
    arguments: [
      ("2014-07-29", nil, "to be completed by Wed 30 Jul 2014"),
      ("2014-07-30", nil, "to be completed by Wed 30 Jul 2014"),
      ("2014-07-31", 1, "not completed, 1 working day late"),
    ] as [(Day, Int?, String)])
  func open(today: Day, daysLate: Int?, words: String) {
    let judged = judge("2014-07-02", nil, on: today)
    #expect(judged.daysLate == daysLate)
    #expect(judged.words == words)
    #expect(judge("2014-07-02", "2014-08-04", on: today).words == words)
  }

  @Test("Not completed by its due day, where the council asks for that")
  func openByDueDay() {
    let words = ["2014-07-02", "2014-07-03"].map { judge("2014-06-23", nil, .completed, on: $0).words }
    #expect(words == ["to be completed by Wed 2 Jul 2014", "not completed, 1 day late"])
  }

  @Test("After it was adjourned, the period for completing it counts from that day")
  func adjourned() {
    let adjourned: Day = "2014-07-09"
    #expect(judge("2014-07-02", "2014-08-06", adjourned: adjourned).words == "in time")
    #expect(judge("2014-07-02", "2014-08-07", adjourned: adjourned).words == "completed 1 working day late")
  }

  @Test("The council may give another period for completing it")
  func period() {
    var policy = Policy.usual
    policy[.adjournedReview] = .weeks(2)
    #expect(judge("2014-07-02", "2014-07-16", under: policy).words == "in time")
    #expect(judge("2014-07-02", "2014-07-17", under: policy).words == "completed 1 day late")
  }

  private func judge(
    _ began: Day, _ completed: Day?, _ series: SeriesTimelinessBasis = .beganAndCompleted,
    adjourned: Day? = nil,
    on today: Day = "2015-01-05", under policy: Policy = .usual
  ) -> Timeliness {
    var policy = policy
    policy[.seriesTimely] = series.rawValue
    let book = Rulebook(policy: policy, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let review = Review(kind: .lookedAfter, heldOn: began, completedOn: completed, participation: .pn1)
    return book.timeliness(of: review, due: due, in: .calendar, adjourned: adjourned, on: today)
  }
}
