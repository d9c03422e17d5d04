import CareCalendar
import Casework
import Testing

/// Since when the council may place a child for adoption.
@Suite struct AuthorityToPlaceTests {
  @Test("Authority dates from the order, not from a later change of placement")
  func since() {
    let child = told(
      (.careOrder, "2014-01-06", .started), (.placementOrder, "2014-06-02", .legalStatus),
      (.placementOrder, "2014-08-11", .placementAndCarers))
    #expect(child.periodsOfCare.last?.authorityToPlaceSince == "2014-06-02")
    #expect(child.cycle(.authorityToPlace)?.began == "2014-06-02")
  }

  @Test("A freeing order gives authority, and goes on in a placement order")
  func freeing() {
    let child = told((.freeingOrder, "2005-06-06", .started), (.placementOrder, "2006-02-06", .legalStatus))
    #expect(child.periodsOfCare.last?.authorityToPlaceSince == "2005-06-06")
  }

  @Test("An order that no longer stands gives none; a second one dates from itself")
  func revoked() {
    let revoked: [(LegalStatus, Day, ReasonEpisodeBegan)] = [
      (.placementOrder, "2014-01-06", .started), (.careOrder, "2014-06-02", .legalStatus),
    ]
    #expect(told(revoked[0], revoked[1]).cycle(.authorityToPlace) == nil)
    let again = told(revoked[0], revoked[1], (.placementOrder, "2014-09-01", .legalStatus))
    #expect(again.periodsOfCare.last?.authorityToPlaceSince == "2014-09-01")
  }

  @Test(
    "Its reviews run beside those of a looked-after child, and any review after the order counts for both")
  func beside() {
    var child = told((.careOrder, "2014-01-06", .started), (.placementOrder, "2014-06-02", .legalStatus))
    for day: Day in ["2014-01-30", "2014-06-02", "2014-07-14"] { child.evolve(.held(day)) }
    #expect(child.reviewCycles.map(\.kind) == [.lookedAfter, .authorityToPlace])
    #expect(child.cycle(.lookedAfter)?.held == ["2014-01-30", "2014-06-02", "2014-07-14"])
    #expect(child.cycle(.authorityToPlace)?.held == ["2014-07-14"])
    #expect(child.cycle(.authorityToPlace)?.ended == nil)
  }

  @Test("Placed for adoption, the child is no longer waiting to be")
  func placed() {
    var child = told((.placementOrder, "2014-01-06", .started))
    child.evolve(.placed("2014-09-01"))
    #expect(child.cycle(.authorityToPlace) == nil)
  }

  private func told(_ episodes: (LegalStatus, Day, ReasonEpisodeBegan)...) -> Child {
    var child = Child(.began(episodes[0].1, episodes[0].0, episodes[0].2))
    for (before, next) in zip(episodes, episodes.dropFirst()) {
      chain(before.1, to: next.1, next.0, next.2).forEach { child.evolve($0) }
    }
    return child
  }
}
