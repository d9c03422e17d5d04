import CareCalendar
import Casework
import Testing

/// Which short breaks are counted together, and until when.
@Suite struct ShortBreakSeriesTests {
  @Test("Breaks within twelve months of the last are one series; a day more begins another")
  func gaps() {
    let first = stay("2014-05-02", "2014-05-04")
    #expect(series(first + stay("2015-05-04", "2015-05-06")).map(\.began) == ["2014-05-02"])
    #expect(series(first + stay("2015-05-05", "2015-05-06")).map(\.began) == ["2014-05-02", "2015-05-05"])
  }

  @Test("A series of recorded breaks goes on for twelve months after the last, an open one without end")
  func recordedBreaks() {
    #expect(series(stay("2014-05-02", "2014-05-04")).map(\.ended) == ["2015-05-04"])
    #expect(series([.began("2014-05-02", .shortBreaksEpisodes)]).map(\.ended) == [nil])
  }

  @Test("An agreement ends on its last day")
  func agreement() {
    let events: [ChildEvent] = [
      .began("2014-05-02", .shortBreaksAgreement), .ended("2014-05-02", on: "2014-09-30", .other),
    ]
    #expect(series(events).map(\.ended) == ["2014-09-30"])
    #expect(Child(events).periodsOfCare == [])
  }

  @Test("A series ends at once when the child dies")
  func death() {
    let events: [ChildEvent] = [
      .began("2014-05-02", .shortBreaksEpisodes), .ended("2014-05-02", on: "2014-05-04", .died),
    ]
    #expect(series(events).map(\.ended) == ["2014-05-04"])
  }

  @Test(
    "A child who comes from short breaks into care has a known beginning there, whatever the file calls it")
  func intoCare() {
    let child = Child(
      .began("2014-05-02", .shortBreaksAgreement), .ended("2014-05-02", on: "2014-09-30", .newEpisode),
      .began("2014-09-30", .accommodated, .legalStatus))
    #expect(child.periodsOfCare.map(\.began) == ["2014-09-30"])
    #expect(child.periodsOfCare.map(\.beginningIsKnown) == [true])
  }

  @Test("Days between short breaks and an episode that is no coming into care leave its beginning unknown")
  func notStraightIntoCare() {
    let child = Child(
      .began("2014-05-02", .shortBreaksAgreement), .ended("2014-05-02", on: "2014-09-29", .other),
      .began("2014-09-30", .accommodated, .legalStatus))
    #expect(child.periodsOfCare.map(\.beginningIsKnown) == [false])
  }

  @Test("Coming into care ends the series, however its last break was closed")
  func endedByCare() {
    let closedAsNew: [ChildEvent] = [
      .began("2014-05-02", .shortBreaksAgreement), .ended("2014-05-02", on: "2014-09-30", .newEpisode),
      .began("2014-09-30", .accommodated, .legalStatus),
    ]
    let closedBefore = stay("2014-05-02", "2014-05-04") + [.began("2014-09-30")]
    #expect(series(closedAsNew).map(\.ended) == ["2014-09-30"])
    #expect(series(closedBefore).map(\.ended) == ["2014-09-30"])
  }

  @Test("Short breaks that follow care end the period of care")
  func fromCare() {
    let child = Child(
      .began("2014-05-02"), .ended("2014-05-02", on: "2014-09-30", .newEpisode),
      .began("2014-09-30", .shortBreaksAgreement, .legalStatus))
    #expect(child.periodsOfCare.map(\.ended?.on) == ["2014-09-30"])
    #expect(child.care.shortBreakSeries.map(\.began) == ["2014-09-30"])
  }

  private func series(_ events: [ChildEvent]) -> [ShortBreakSeries] { Child(events).care.shortBreakSeries }

  private func stay(_ from: Day, _ to: Day) -> [ChildEvent] {
    [.began(from, .shortBreaksEpisodes), .ended(from, on: to, .other)]
  }
}
