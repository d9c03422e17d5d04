import CareCalendar
import Casework
import Testing

/// For what, from when and until when the service knew a child.
@Suite struct InvolvementTests {
  @Test("A child who goes home and comes back was looked after twice, each with why it began and ended")
  func returned() {
    let child = Child(
      .began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01"), .began("2015-03-09"))
    #expect(child.involvements.map(\.kind) == [.lookedAfter, .lookedAfter])
    #expect(child.involvements.map(\.began) == ["2014-07-02", "2015-03-09"])
    #expect(child.involvements.map(\.beganBecause) == ["came into our care", "came into our care"])
    #expect(child.involvements.map(\.ended) == ["2014-12-01", nil])
    #expect(child.involvements.map(\.endedBecause) == ["returned home as planned", nil])
  }

  @Test("Placements for adoption stand within the care that they end with")
  func adoption() {
    let child = Child(
      .began("2014-01-06", .placementOrder), .placed("2014-09-01"),
      .placementEnded("2014-09-01", on: "2014-11-10"), .placed("2015-02-02"),
      .ended("2014-01-06", on: "2015-08-03", .adopted))
    #expect(child.involvements.map(\.kind) == [.lookedAfter, .placedForAdoption, .placedForAdoption])
    #expect(child.involvements.map(\.began) == ["2014-01-06", "2014-09-01", "2015-02-02"])
    #expect(child.involvements.map(\.ended) == ["2015-08-03", "2014-11-10", "2015-08-03"])
    #expect(child.involvements.map(\.endedBecause) == ["adopted", "another reason", "adopted"])
    #expect(child.latestInvolvement?.kind == .lookedAfter)
  }

  @Test("Short breaks lead into care on the day on which they end")
  func shortBreaksIntoCare() {
    let child = Child(
      .began("2014-05-02", .shortBreaksAgreement), .ended("2014-05-02", on: "2014-09-30", .newEpisode),
      .began("2014-09-30", .accommodated, .legalStatus))
    #expect(child.involvements.map(\.kind) == [.shortBreaks, .lookedAfter])
    #expect(child.involvements.map(\.ended) == ["2014-09-30", nil])
    #expect(child.involvements.map(\.beganBecause) == ["short breaks began", "legal status changed"])
    #expect(child.involvements.map(\.beginningIsKnown) == [true, true])
  }

  @Test(
    "Recorded short breaks go on for a year after the last; the day on which they end still belongs to them")
  func shortBreaks() throws {
    let child = Child(stay("2014-05-02", "2014-05-04"))
    let series = try #require(child.latestInvolvement)
    #expect(series.ended == "2015-05-04")
    let days: [Day] = ["2014-05-01", "2014-05-02", "2015-05-03", "2015-05-04", "2015-05-05"]
    #expect(days.map(series.runs(on:)) == [false, true, true, false, false])
    #expect(days.map(series.covers) == [false, true, true, true, false])
  }

  @Test("Where nobody recorded an end, what ended it is said: the 18th birthday, or what came after")
  func endNotRecorded() {
    let grown = Child(.born("1996-11-10"), .began("2013-09-16"))
    #expect(grown.involvements.map(\.ended) == ["2014-11-10"])
    #expect(grown.involvements.map(\.endedBecause) == ["18; no end is recorded"])
    let again = Child(.began("2013-09-16"), .began("2014-11-10"))
    #expect(again.involvements.map(\.ended) == ["2014-11-10", nil])
    #expect(
      again.involvements.map(\.endedBecause) == ["care or short breaks began again; no end is recorded", nil])
  }

  @Test("Care that began before what is known says so")
  func beginning() {
    let child = Child(.began("2014-07-02", .careOrder, .placementAndCarers))
    #expect(child.involvements.map(\.beginningIsKnown) == [false])
    #expect(child.involvements.map(\.beganBecause) == ["moved to new carers"])
  }

  @Test("They stand in the order of their days; counts of reviews have those of short breaks last")
  func order() {
    let child = Child(
      .began("2012-01-04"), .ended("2012-01-04", on: "2012-06-01"),
      .began("2013-02-04", .shortBreaksAgreement),
      .ended("2013-02-04", on: "2013-08-01", .other), .began("2014-03-03"))
    #expect(child.involvements.map(\.kind) == [.lookedAfter, .shortBreaks, .lookedAfter])
    #expect(child.involvements.map(\.began) == ["2012-01-04", "2013-02-04", "2014-03-03"])
    #expect(child.latestInvolvement?.began == "2014-03-03")
    #expect(child.reviewCycles.map(\.began) == ["2012-01-04", "2014-03-03", "2013-02-04"])
  }

  @Test("A child is with us on just the days on which a count of reviews runs")
  func withUs() {
    let pastLimits = Child(stay("2014-07-01", "2014-07-20"))
    let days: [Day] = [
      "2014-06-30", "2014-07-01", "2014-07-17", "2014-07-18", "2015-07-19", "2015-07-20",
    ]
    #expect(days.map(pastLimits.isWithUs(on:)) == [false, true, true, true, true, false])
    let placed = Child(
      .began("2014-07-01", .placementOrder), .placed("2014-07-17"),
      .ended("2014-07-01", on: "2015-07-20", .adopted))
    for child in [pastLimits, placed] {
      #expect(
        days.map(child.isWithUs(on:))
          == days.map { day in child.reviewCycles.contains { $0.runs(on: day) } })
    }
  }

  @Test("A child of whom no episode is known has none")
  func none() {
    #expect(Child(.named("Tia Wheatcroft")).involvements == [])
    #expect(Child(.named("Tia Wheatcroft")).latestInvolvement == nil)
  }

  private func stay(_ from: Day, _ to: Day) -> [ChildEvent] {
    [.began(from, .shortBreaksEpisodes), .ended(from, on: to, .other)]
  }
}
