import CareCalendar
import Casework
import Testing

/// Being placed for adoption starts the count of reviews again.
@Suite struct AdoptionPlacementTests {
  private let before: [ChildEvent] = [
    .began("2014-01-06", .placementOrder), .held("2014-01-30"), .held("2014-04-28"), .placed("2014-09-01"),
  ]

  @Test("Placement ends the looked-after count and begins one of its own")
  func placed() throws {
    let child = Child(before)
    #expect(child.reviewCycles.map(\.kind) == [.lookedAfter, .placedForAdoption])
    #expect(child.cycle(.lookedAfter)?.ended == "2014-09-01")
    let adoption = try #require(child.cycle(.placedForAdoption))
    #expect(adoption.began == "2014-09-01")
    #expect(adoption.nextNumber == 1)
    #expect(adoption.ended == nil)
  }

  @Test("Reviews after placement count for it, those before or on the day for the looked-after count")
  func reviews() {
    let child = Child(before + [.held("2014-09-01"), .held("2014-09-25", .placedForAdoption)])
    #expect(child.cycle(.lookedAfter)?.held == ["2014-01-30", "2014-04-28", "2014-09-01"])
    #expect(child.cycle(.placedForAdoption)?.held == ["2014-09-25"])
    #expect(child.cycle(.placedForAdoption)?.nextNumber == 2)
  }

  @Test("When it ends the looked-after count goes on, with every review held")
  func ended() {
    let child = Child(
      before + [.held("2014-09-25", .placedForAdoption), .placementEnded("2014-09-01", on: "2014-11-10")])
    #expect(child.adoptionPlacements.map(\.ended) == ["2014-11-10"])
    #expect(child.cycle(.lookedAfter)?.ended == nil)
    #expect(child.cycle(.lookedAfter)?.held == ["2014-01-30", "2014-04-28", "2014-09-25"])
    #expect(child.cycle(.authorityToPlace)?.held == ["2014-01-30", "2014-04-28", "2014-09-25"])
  }

  @Test("A second placement starts the count again")
  func second() {
    let child = Child(
      before + [
        .held("2014-09-25"), .placementEnded("2014-09-01", on: "2014-11-10"), .placed("2015-02-02"),
      ])
    #expect(child.cycle(.placedForAdoption)?.began == "2015-02-02")
    #expect(child.cycle(.placedForAdoption)?.nextNumber == 1)
  }

  @Test("Adoption ends the count with care")
  func adopted() {
    let child = Child(before + [.ended("2014-01-06", on: "2015-03-02", .adopted)])
    #expect(child.cycle(.placedForAdoption)?.ended == "2015-03-02")
  }

  @Test("A placement of an earlier time in care is no matter of this one")
  func earlierPeriod() {
    let child = Child(before + [.ended("2014-01-06", on: "2015-03-02"), .began("2015-06-01")])
    #expect(child.reviewCycles.map(\.kind) == [.lookedAfter, .placedForAdoption, .lookedAfter])
    #expect(child.reviewCycles.map(\.ended) == ["2014-09-01", "2015-03-02", nil])
  }
}
