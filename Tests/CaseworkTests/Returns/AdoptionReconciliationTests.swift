import CareCalendar
import Casework
import Testing

/// Placements for adoption of a return beside others that are recorded, close to one another.
@Suite struct AdoptionReconciliationTests {
  private let today: Day = "2015-06-01"

  @Test("One that ended and one that began in the same week are two, and no difference")
  func sameWeek() throws {
    let both: [ChildFact] = [
      placement("2014-03-03", ended: "2014-09-01"), placement("2014-09-04"),
    ]
    for known in [[], [ChildEvent.began("2013-05-01"), .placed("2014-03-03")]] {
      let taken = try ReturnOf(2014, facts: [care] + both, holdsReviews: false)
        .taken(by: Child(known), today: today)
      #expect(taken.differences == [])
      #expect(taken.child.adoptionPlacements.map(\.placed) == ["2014-03-03", "2014-09-04"])
      #expect(taken.child.adoptionPlacements.map(\.ended) == ["2014-09-01", nil])
      #expect(taken.child.cycle(.placedForAdoption)?.began == "2014-09-04")
    }
  }

  @Test("One that was over before the year began is not the one that begins in it, days later")
  func yearAfter() throws {
    let known = Child(
      .began("2013-05-01"), .placed("2014-02-20"), .placementEnded("2014-02-20", on: "2014-03-28"))
    let found = ReturnOf(2014, facts: [care, placement("2014-04-02")], holdsReviews: false)
    let taken = try found.taken(by: known, today: today)
    #expect(taken.differences == [])
    #expect(taken.child.adoptionPlacements.map(\.placed) == ["2014-02-20", "2014-04-02"])
  }

  @Test("One that goes on is the one that the return begins on another day")
  func moved() throws {
    let known = Child(.began("2013-05-01"), .placed("2014-05-20"))
    let found = ReturnOf(2014, facts: [care, placement("2014-06-02")], holdsReviews: false)
    let taken = try found.taken(by: known, today: today)
    #expect(taken.differences.map(\.kind) == [.adoptionPlacement])
    #expect(taken.child.adoptionPlacements.map(\.placed) == ["2014-05-20"])
  }

  private let care = ChildFact.episode(
    Episode(began: "2013-05-01", reasonBegan: .started, legalStatus: .accommodated), knownTo: "2015-03-31")

  private func placement(_ day: Day, ended: Day? = nil) -> ChildFact {
    .adoptionPlacement(
      ended.map { AdoptionPlacement(placed: day, ended: $0) } ?? AdoptionPlacement(placed: day),
      knownTo: "2015-03-31")
  }
}
