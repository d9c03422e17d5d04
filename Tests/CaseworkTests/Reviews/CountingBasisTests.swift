import CareCalendar
import Casework
import Testing

/// From which day of a review of several meetings the next one counts.
@Suite struct CountingBasisTests {
  private let child = Child(
    .began("2014-07-02"), .held("2014-07-21"), .series("2014-10-06", completed: "2014-10-20"))

  @Test("From the first day, unless the council counts from completion")
  func basis() {
    #expect(child.reviewCycles.map(\.countsFrom) == ["2014-10-06"])
    #expect(child.reviewCycles(countingFrom: .firstDay) == child.reviewCycles)
    #expect(child.reviewCycles(countingFrom: .completion).map(\.countsFrom) == ["2014-10-20"])
    #expect(child.reviewCycles(countingFrom: .completion).map(\.held) == [["2014-07-21", "2014-10-06"]])
  }

  @Test("A review that is not completed counts from its first day until it is")
  func open() {
    let child = Child(.began("2014-07-02"), .series("2014-07-21", completed: nil))
    #expect(child.reviewCycles(countingFrom: .completion).map(\.countsFrom) == ["2014-07-21"])
  }

  @Test("Before a review the count is as the review before left it")
  func before() throws {
    let cycle = try #require(child.reviewCycles(countingFrom: .completion).first)
    #expect(cycle.before("2015-04-01").countsFrom == "2014-10-20")
    #expect(cycle.before("2014-10-06").countsFrom == "2014-07-21")
    #expect(cycle.before("2014-07-21").countsFrom == "2014-07-02")
    #expect(cycle.before("2014-07-21").nextNumber == 1)
  }

  @Test("Every basis counts authority to place and adoption alike")
  func kinds() {
    let child = Child(
      .began("2014-07-02", .placementOrder), .series("2014-07-21", completed: "2014-07-23"),
      .placed("2014-09-01"), .series("2014-09-22", completed: "2014-09-25"))
    let cycles = child.reviewCycles(countingFrom: .completion)
    #expect(cycles.map(\.countsFrom) == ["2014-07-23", "2014-09-25"])
  }
}

extension ChildEvent {
  fileprivate static func series(_ day: Day, completed: Day?) -> Self {
    .review(.held(Review(kind: .lookedAfter, heldOn: day, completedOn: completed, participation: .pn1)))
  }
}
