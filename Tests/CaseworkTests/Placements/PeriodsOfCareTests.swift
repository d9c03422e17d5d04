import CareCalendar
import Casework
import Testing

/// Which episodes are one time in our care.
@Suite struct PeriodsOfCareTests {
  @Test("A child who came and is still with us has one period, with a known beginning and no end")
  func open() throws {
    let period = try #require(periods(.began("2014-07-02")).first)
    #expect(period.began == "2014-07-02")
    #expect(period.ended == nil)
    #expect(period.beginningIsKnown)
  }

  @Test("Changes of legal status and placement leave it one period")
  func chained() {
    let events =
      [.began("2014-07-02")] + chain("2014-07-02", to: "2014-07-20", .interimCareOrder, .legalStatus)
      + chain("2014-07-20", to: "2014-11-03", .careOrder, .legalStatusPlacementAndCarers)
    let found = Child(events).periodsOfCare
    #expect(found.map(\.began) == ["2014-07-02"])
    #expect(found.map(\.episodes.count) == [3])
    #expect(found.map(\.latest.legalStatus) == [.careOrder])
  }

  @Test("The order in which episodes were told makes no difference")
  func anyOrder() {
    let later = ChildEvent.began("2014-07-20", .careOrder, .legalStatus)
    let earlier = [ChildEvent.began("2014-07-02"), .ended("2014-07-02", on: "2014-07-20", .newEpisode)]
    #expect(Child([later] + earlier).care == Child(earlier + [later]).care)
    #expect(Child([later] + earlier).periodsOfCare.map(\.began) == ["2014-07-02"])
  }

  @Test("An end that promises a new episode is no leaving, even where days are missing between")
  func gap() {
    let found = periods(
      .began("2014-07-02"), .ended("2014-07-02", on: "2014-07-20", .newEpisode),
      .began("2014-07-25", .careOrder, .legalStatus))
    #expect(found.map(\.episodes.count) == [2])
    #expect(found.map(\.ended) == [nil])
  }

  @Test("An episode left open does not cut off the next")
  func leftOpen() {
    let found = periods(.began("2014-07-02"), .began("2014-07-20", .careOrder, .legalStatus))
    #expect(found.map(\.episodes.count) == [2])
  }

  @Test("A child who leaves and comes back has two periods")
  func returned() {
    let found = periods(
      .began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01"), .began("2015-03-09"))
    #expect(found.map(\.began) == ["2014-07-02", "2015-03-09"])
    #expect(found.map(\.ended?.on) == ["2014-12-01", nil])
    #expect(found.first?.ended?.reason == .returnedHomeAsPlanned)
  }

  @Test("A child who leaves and comes back on one day has two periods too")
  func returnedTheSameDay() {
    let found = periods(
      .began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01"), .began("2014-12-01"))
    #expect(found.map(\.began) == ["2014-07-02", "2014-12-01"])
  }

  @Test("Care that begins again has ended before, also where nobody recorded the end")
  func beganAgain() {
    let found = periods(.began("2013-09-16"), .began("2014-11-10"))
    #expect(found.map(\.began) == ["2013-09-16", "2014-11-10"])
    #expect(found.map(\.ended) == [nil, nil])
    #expect(found.map(\.lastDay) == ["2014-11-10", nil])
    #expect(found.map(\.endIsMissing) == [true, false])
  }

  @Test("An end that says care went on outweighs a beginning on the same day, but not one on a later day")
  func startedAfterNewEpisode() {
    let end = ChildEvent.ended("2014-07-02", on: "2014-07-20", .newEpisode)
    #expect(periods(.began("2014-07-02"), end, .began("2014-07-20")).count == 1)
    #expect(periods(.began("2014-07-02"), end, .began("2014-07-21")).count == 2)
  }

  @Test(
    "Nobody is looked after from their 18th birthday on",
    arguments: [("1996-11-10", "2014-11-10"), ("1996-02-29", "2014-03-01")] as [(Day, Day)])
  func eighteen(born: Day, birthday: Day) {
    let child = Child(.person(.born(born)), .began("2013-09-16"))
    #expect(child.periodsOfCare.map(\.lastDay) == [birthday])
    #expect(child.periodsOfCare.map(\.ended) == [nil])
    #expect(child.isWithUs(on: birthday.adding(days: -1)))
    #expect(!child.isWithUs(on: birthday))
    #expect(!child.isWithUs(on: birthday.adding(days: 1)))
  }

  @Test("An end before the 18th birthday stands as it is")
  func leftBefore18() {
    let child = Child(
      .person(.born("1996-11-10")), .began("2013-09-16"), .ended("2013-09-16", on: "2014-11-09"))
    #expect(child.periodsOfCare.map(\.lastDay) == ["2014-11-09"])
    #expect(child.periodsOfCare.map(\.endIsMissing) == [false])
  }

  @Test(
    "Where the first episode we know of is no coming into care, its beginning is not known",
    arguments: ReasonEpisodeBegan.allCases)
  func beginning(reason: ReasonEpisodeBegan) {
    let found = periods(.began("2014-07-02", .careOrder, reason))
    #expect(found.map(\.beginningIsKnown) == [reason == .started])
  }

  @Test("Every end but a new episode ends the period", arguments: ReasonEpisodeEnded.allCases)
  func ends(reason: ReasonEpisodeEnded) {
    let found = periods(.began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01", reason))
    #expect(found.map { $0.ended != nil } == [reason != .newEpisode])
  }

  @Test("A child who died is known to have, by that end alone")
  func death() {
    let died = Child(.began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01", .died))
    let left = Child(.began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01"))
    #expect(died.died == "2014-12-01")
    #expect(left.died == nil)
  }

  @Test("A day of change belongs to the episode that began on it; the last day is covered")
  func episodeOnADay() {
    let events =
      [.began("2014-07-02")] + chain("2014-07-02", to: "2014-07-20", .careOrder, .legalStatus)
      + [.ended("2014-07-20", on: "2014-12-01")]
    let care = Child(events).care
    let days: [Day] = ["2014-07-01", "2014-07-02", "2014-07-20", "2014-12-01", "2014-12-02"]
    #expect(
      days.map { care.episode(on: $0)?.legalStatus } == [nil, .accommodated, .careOrder, .careOrder, nil])
  }

  private func periods(_ events: ChildEvent...) -> [PeriodOfCare] { Child(events).periodsOfCare }
}
