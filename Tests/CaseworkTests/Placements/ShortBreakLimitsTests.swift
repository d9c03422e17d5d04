import CareCalendar
import Casework
import Testing

/// 17 days a stay, 75 days in twelve months.
@Suite struct ShortBreakLimitsTests {
  @Test("A stay of 17 days keeps within the limit; its 18th day is past it")
  func longestStay() {
    #expect(limits(stay("2014-07-01", "2014-07-17")).passedOn == nil)
    #expect(limits(stay("2014-07-01", "2014-07-18")).passedOn == "2014-07-18")
    #expect(limits(stay("2014-07-01", "2014-08-30")).passedOn == "2014-07-18")
  }

  @Test("An open stay is taken to go on")
  func openStay() {
    #expect(limits([.began("2014-07-01", .shortBreaksEpisodes)]).passedOn == "2014-07-18")
  }

  @Test("75 days in twelve months keep within the limit; the 76th is past it")
  func seventyFiveDays() {
    #expect(limits(fiveStays).days(inTwelveMonthsTo: "2014-09-15") == 75)
    #expect(limits(fiveStays).passedOn == nil)
    #expect(limits(fiveStays + stay("2014-10-10", "2014-10-10")).passedOn == "2014-10-10")
    #expect(limits(fiveStays + stay("2014-10-10", "2014-10-14")).passedOn == "2014-10-10")
  }

  @Test("Days more than twelve months ago count no longer")
  func window() {
    #expect(limits(fiveStays).days(inTwelveMonthsTo: "2015-04-30") == 75)
    #expect(limits(fiveStays).days(inTwelveMonthsTo: "2015-05-01") == 74)
    #expect(limits(fiveStays + stay("2015-05-01", "2015-05-01")).passedOn == nil)
    #expect(limits(fiveStays + stay("2015-04-30", "2015-04-30")).passedOn == "2015-04-30")
  }

  @Test("Days still to come do not count yet")
  func runningCount() {
    #expect(limits(fiveStays).days(inTwelveMonthsTo: "2014-04-30") == 0)
    #expect(limits(fiveStays).days(inTwelveMonthsTo: "2014-05-03") == 3)
    #expect(limits([.began("2014-07-01", .shortBreaksEpisodes)]).days(inTwelveMonthsTo: "2014-07-10") == 10)
  }

  @Test("An agreement is recorded without its days: nothing is counted and nothing passed")
  func agreement() {
    let agreement = limits([.began("2014-07-01", .shortBreaksAgreement)])
    #expect(!agreement.daysAreKnown)
    #expect(agreement.passedOn == nil)
    #expect(agreement.days(inTwelveMonthsTo: "2015-06-30") == 0)
    #expect(limits(fiveStays).daysAreKnown)
  }

  @Test("Past a limit the short breaks reviews end, and those of a looked-after child begin")
  func fullRules() {
    let child = Child(
      stay("2014-07-01", "2014-07-20") + [.held("2014-07-10", .shortBreaks), .held("2014-07-19")])
    #expect(child.cycle(.shortBreaks)?.ended == "2014-07-18")
    #expect(child.cycle(.shortBreaks)?.held == ["2014-07-10"])
    #expect(child.cycle(.lookedAfter)?.began == "2014-07-18")
    #expect(child.cycle(.lookedAfter)?.held == ["2014-07-19"])
    #expect(child.cycle(.lookedAfter)?.ended == "2015-07-20")
  }

  /// Fifteen days a month, May to September 2014.
  private var fiveStays: [ChildEvent] {
    (5...9).flatMap { stay(Day(year: 2014, month: $0, day: 1)!, Day(year: 2014, month: $0, day: 15)!) }
  }

  private func limits(_ events: [ChildEvent]) -> ShortBreakLimits {
    ShortBreakLimits(Child(events).care.shortBreakSeries[0])
  }

  private func stay(_ from: Day, _ to: Day) -> [ChildEvent] {
    [.began(from, .shortBreaksEpisodes), .ended(from, on: to, .other)]
  }
}
