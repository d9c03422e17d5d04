import CareCalendar
import Casework
import Testing

/// What a count of reviews begins with, holds and ends with.
@Suite struct ReviewCycleTests {
  @Test("The first review counts from coming into care, each next from the one before")
  func counting() throws {
    var child = Child(.began("2014-07-02"))
    #expect(child.cycle(.lookedAfter)?.nextNumber == 1)
    #expect(child.cycle(.lookedAfter)?.countsFrom == "2014-07-02")
    child.evolve(.held("2014-10-20"))
    child.evolve(.held("2014-07-28"))
    let cycle = try #require(child.cycle(.lookedAfter))
    #expect(cycle.held == ["2014-07-28", "2014-10-20"])
    #expect(cycle.nextNumber == 3)
    #expect(cycle.countsFrom == "2014-10-20")
  }

  @Test("A child who comes back starts again; reviews stay with their own time in care")
  func returned() {
    let child = Child(
      .began("2014-07-02"), .held("2014-07-28"), .ended("2014-07-02", on: "2014-12-01"), .held("2014-12-01"),
      .began("2015-03-09"), .held("2015-04-01"))
    #expect(child.reviewCycles.map(\.held) == [["2014-07-28", "2014-12-01"], ["2015-04-01"]])
    #expect(child.reviewCycles.map(\.ended) == ["2014-12-01", nil])
    #expect(child.reviewCycles.map(\.nextNumber) == [3, 2])
  }

  @Test("A change of legal status or placement does not start the count again")
  func changes() {
    let events =
      [.began("2014-07-02"), .held("2014-07-28")]
      + chain("2014-07-02", to: "2014-08-11", .careOrder, .legalStatusPlacementAndCarers)
    #expect(Child(events).cycle(.lookedAfter)?.nextNumber == 2)
  }

  @Test("Conferences and pathway plan reviews are not reviews of a looked-after child")
  func otherKinds() {
    let child = Child(
      .began("2014-07-02"), .held("2014-07-28", .childProtection), .held("2014-08-04", .pathwayPlan),
      .held("2014-08-05", .shortBreaks))
    #expect(child.cycle(.lookedAfter)?.held == [])
  }

  @Test("A count runs from its first day to the day before its last")
  func running() {
    let child = Child(.began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01"))
    let days: [Day] = ["2014-07-01", "2014-07-02", "2014-11-30", "2014-12-01"]
    #expect(days.map(child.isWithUs(on:)) == [false, true, true, false])
  }

  @Test("The three counts of a child in care share their meetings, the others have their own")
  func meetings() {
    let inCare: [ReviewKind] = [.lookedAfter, .authorityToPlace, .placedForAdoption]
    for kind in ReviewKind.allCases {
      let shared = ReviewKind.allCases.filter { $0.isSameMeeting(as: kind) }
      #expect(shared == (inCare.contains(kind) ? inCare : [kind]))
    }
  }

  @Test("Short breaks have reviews of their own kind, also between two breaks")
  func shortBreaks() {
    let child = Child(
      .began("2014-05-02", .shortBreaksEpisodes), .ended("2014-05-02", on: "2014-05-04", .other),
      .held("2014-05-20", .shortBreaks), .held("2014-05-21"))
    #expect(child.reviewCycles.map(\.kind) == [.shortBreaks])
    #expect(child.cycle(.shortBreaks)?.held == ["2014-05-20"])
  }
}
