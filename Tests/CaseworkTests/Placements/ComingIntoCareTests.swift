import CareCalendar
import Casework
import Testing

/// A child whom a list between two returns says to have come into care.
@Suite struct ComingIntoCareTests {
  private let whole = Episode(
    began: "2014-10-06", reasonBegan: .started, legalStatus: .accommodated, categoryOfNeed: .abuseOrNeglect,
    placement: .fostered, provider: .ownAuthority)

  private var bare: Episode {
    Episode(began: "2014-10-06", reasonBegan: .started, legalStatus: .accommodated)
  }

  private func reconcile(_ known: [ChildEvent], _ fact: ChildFact) throws -> Reconciled {
    try Child(known).reconcile(fact, today: "2014-11-03")
  }

  private func began(_ episode: Episode) -> ChildEvent { .placement(.episodeBegan(episode)) }

  @Test("Care begins as by a return, and a return that says the same changes nothing")
  func began() throws {
    #expect(try reconcile([], .cameIntoCare(whole)).events == [began(whole)])
    #expect(try reconcile([began(whole)], .episode(whole, knownTo: "2015-03-31")).isNothing)
    #expect(try reconcile([began(whole)], .cameIntoCare(whole)).isNothing)
  }

  @Test("What the list left blank the return adds; what the list leaves blank later is no difference")
  func filled() throws {
    let found = try reconcile([began(bare)], .episode(whole, knownTo: "2015-03-31"))
    let details = EpisodeDetails(need: .abuseOrNeglect, placement: .fostered, provider: .ownAuthority)
    let described = ChildEvent.placement(.episodeDescribed(began: "2014-10-06", details))
    #expect(found.events == [described])
    #expect(found.differences == [])
    let child = Child([began(bare), described])
    #expect(child.care.episodes == [whole])
    #expect(try reconcile([began(bare), described], .cameIntoCare(bare)).isNothing)
    #expect(try reconcile([began(bare), described], .episode(whole, knownTo: "2015-03-31")).isNothing)
  }

  @Test("A list that disagrees with what is recorded is told")
  func differs() throws {
    var other = whole
    other.legalStatus = .careOrder
    other.placement = .childrensHome
    #expect(
      try reconcile([began(whole)], .cameIntoCare(other)).remarks.map(\.line) == [
        "legal_status: the list says C2, recorded is V2: not applied",
        "placement: the list says K2, recorded is U6: not applied",
      ])
  }

  @Test("An old list changes nothing once the first episode has ended")
  func old() throws {
    let known = [began(whole)] + chain("2014-10-06", to: "2014-10-20", .careOrder, .legalStatus)
    #expect(try reconcile(known, .cameIntoCare(whole)).isNothing)
  }

  @Test("A child who is in our care, or came later, does not come into care again")
  func refused() throws {
    #expect(throws: PlacementRefusal.alreadyInCare(since: "2014-07-02")) {
      try reconcile([.began("2014-07-02")], .cameIntoCare(whole))
    }
    #expect(throws: PlacementRefusal.alreadyInCare(since: "2014-07-02")) {
      try reconcile([.began("2014-07-02"), .ended("2014-07-02", on: "2014-10-07")], .cameIntoCare(whole))
    }
    #expect(throws: PlacementRefusal.cameIntoCareLater("2014-10-20")) {
      try reconcile([.began("2014-10-20")], .cameIntoCare(whole))
    }
  }

  @Test("A child who had left, or had short breaks, does")
  func again() throws {
    let left: [ChildEvent] = [.began("2014-07-02"), .ended("2014-07-02", on: "2014-09-01")]
    #expect(try reconcile(left, .cameIntoCare(whole)).events == [began(whole)])
    let breaks: [ChildEvent] = [.began("2014-07-02", .shortBreaksAgreement)]
    #expect(try reconcile(breaks, .cameIntoCare(whole)).events == [began(whole)])
  }

  @Test("What is said of an episode that does not stand any more counts for nothing")
  func unknownEpisode() {
    let details = EpisodeDetails(need: .disability, placement: nil, provider: nil)
    let described = ChildEvent.placement(.episodeDescribed(began: "2014-10-06", details))
    #expect(Child().refusal(of: described) == nil)
    #expect(Child([described, began(bare)]).care.episodes == [bare])
  }
}
