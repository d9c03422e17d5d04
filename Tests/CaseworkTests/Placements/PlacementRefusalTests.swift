import CareCalendar
import Casework
import Testing

/// Episodes and placements that cannot be true.
@Suite struct PlacementRefusalTests {
  private let child = Child(
    .born("2010-05-01"), .began("2014-01-06"), .ended("2014-01-06", on: "2014-03-03"), .began("2014-06-02"))

  @Test("An episode begins on a day of its own, after birth and after the one before has ended")
  func beginning() {
    expect(.began("2010-04-30"), .beganBeforeBirth(began: "2010-04-30", born: "2010-05-01"))
    expect(.began("2010-05-01"), nil)
    expect(.began("2014-01-06"), .overlaps(began: "2014-01-06", other: "2014-01-06"))
    expect(.began("2014-03-02"), .overlaps(began: "2014-03-02", other: "2014-01-06"))
    expect(.began("2014-03-03"), nil)
  }

  @Test("An episode ends once, not before it began nor after the next began")
  func ending() {
    expect(.ended("2014-06-02", on: "2014-06-01"), .endedBeforeItBegan(began: "2014-06-02", on: "2014-06-01"))
    expect(.ended("2014-06-02", on: "2014-06-02"), nil)
    expect(.ended("2014-06-03", on: "2014-07-01"), .noSuchEpisode("2014-06-03"))
    expect(.ended("2014-01-06", on: "2014-03-04"), .alreadyEnded(began: "2014-01-06", on: "2014-03-03"))
    let open = Child(.began("2014-01-06"), .began("2014-06-02"))
    #expect(
      open.refusal(of: .ended("2014-01-06", on: "2014-06-03")) as? PlacementRefusal
        == .overlaps(began: "2014-01-06", other: "2014-06-02"))
    #expect(open.refusal(of: .ended("2014-01-06", on: "2014-06-02")) == nil)
  }

  @Test("A child is placed for adoption from care, and not twice at once")
  func adoption() {
    expect(.placed("2014-04-01"), .placedOutsideCare("2014-04-01"))
    expect(.placed("2014-06-02"), nil)
    expect(.placementEnded("2014-06-02", on: "2014-07-01"), .noSuchAdoptionPlacement("2014-06-02"))
    var placed = child
    placed.evolve(.placed("2014-08-04"))
    #expect(placed.refusal(of: .placed("2014-09-01")) as? PlacementRefusal == .alreadyPlaced("2014-08-04"))
    #expect(
      placed.refusal(of: .placementEnded("2014-08-04", on: "2014-08-03")) as? PlacementRefusal
        == .endedBeforeItBegan(began: "2014-08-04", on: "2014-08-03"))
    placed.evolve(.placementEnded("2014-08-04", on: "2014-08-20"))
    #expect(placed.refusal(of: .placed("2014-09-01")) == nil)
  }

  @Test("Nobody comes into care before birth, and a name has a letter")
  func person() {
    #expect(
      child.refusal(of: .born("2014-01-07")) as? IdentityRefusal
        == .bornAfterCareBegan(born: "2014-01-07", began: "2014-01-06"))
    #expect(child.refusal(of: .born("2014-01-06")) == nil)
    #expect(child.refusal(of: .named(" - ")) as? IdentityRefusal == .nameIsEmpty)
    #expect(child.refusal(of: .named("王小明")) == nil)
  }

  private func expect(
    _ event: ChildEvent, _ refusal: PlacementRefusal?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(child.refusal(of: event) as? PlacementRefusal == refusal, sourceLocation: sourceLocation)
  }
}
