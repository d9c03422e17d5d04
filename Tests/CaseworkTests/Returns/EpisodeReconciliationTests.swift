import CareCalendar
import Casework
import Testing

/// Episodes and placements for adoption as files of several years tell them.
@Suite struct EpisodeReconciliationTests {
  private let end = EpisodeEnd(on: "2014-06-02", reason: .newEpisode, placementChange: .carePlan)

  @Test("A new episode is added as it began, and its end apart")
  func new() throws {
    let found = try Child().reconcile(fact(episode(end), knownTo: 2015), today: "2015-06-01")
    #expect(
      found.events == [
        .placement(.episodeBegan(episode())), .placement(.episodeEnded(began: "2013-09-02", end)),
      ])
    #expect(found.differences == [])
  }

  @Test("The end alone is added to an episode that is open")
  func closed() throws {
    let found = try result(of: episode(end), knownTo: 2015, after: [.placement(.episodeBegan(episode()))])
    #expect(found.events == [.placement(.episodeEnded(began: "2013-09-02", end))])
  }

  @Test("An earlier file that shows as open what ended after its last day agrees; a later one does not")
  func openInAnEarlierFile() throws {
    let earlier = try result(of: episode(), knownTo: 2014, after: told)
    expectNothing(earlier)
    let later = try result(of: episode(), knownTo: 2015, after: told)
    #expect(later.events == [])
    #expect(later.differences.flatMap(\.rows) == ["DEC 02/06/2014 nothing"])
  }

  @Test("Two years' files come to the same child in either order")
  func eitherOrder() throws {
    let facts = [
      fact(episode(), knownTo: 2014), fact(episode(end), knownTo: 2015), fact(next, knownTo: 2015),
    ]
    let forwards = try facts.reduce(into: Child(), take)
    let backwards = try [facts[1], facts[2], facts[0]].reduce(into: Child(), take)
    #expect(forwards.care == backwards.care)
    #expect(forwards.periodsOfCare.map(\.episodes.count) == [2])
  }

  @Test("Each column that disagrees is told apart")
  func differs() throws {
    var other = episode(EpisodeEnd(on: "2014-06-03", reason: .returnedHome))
    other.reasonBegan = .legalStatus
    other.legalStatus = .careOrder
    other.categoryOfNeed = .disability
    other.placement = nil
    other.provider = .voluntary
    let found = try result(of: other, knownTo: 2015, after: told)
    #expect(found.events == [])
    #expect(
      found.differences.flatMap(\.rows) == [
        "RNE S L", "LS V2 C2", "CIN N1 N2", "PLACE U6 nothing", "PLACE_PROVIDER PR1 PR5",
        "DEC 02/06/2014 03/06/2014", "REC X1 E4", "REASON_PLACE_CHANGE CARPL nothing",
      ])
  }

  @Test("A placement for adoption is added with its end, or its end alone, or not at all")
  func adoption() throws {
    let open = AdoptionPlacement(placed: "2013-11-04")
    let over = AdoptionPlacement(placed: "2013-11-04", ended: "2014-05-05", reasonEnded: .other)
    let ended = ChildEvent.placementEnded("2013-11-04", on: "2014-05-05")
    let care = [ChildEvent.placement(.episodeBegan(episode()))]
    #expect(try adoption(over, 2015, care).events == [.placed("2013-11-04"), ended])
    #expect(try adoption(over, 2015, care + [.placed("2013-11-04")]).events == [ended])
    let known = care + [.placed("2013-11-04"), ended]
    expectNothing(try adoption(over, 2015, known))
    expectNothing(try adoption(open, 2014, known))
    #expect(
      try adoption(open, 2015, known).differences.flatMap(\.rows) == ["DATE_PLACED_CEASED 05/05/2014 nothing"]
    )
    let other = AdoptionPlacement(placed: "2013-11-04", ended: "2014-05-06")
    #expect(
      try adoption(other, 2015, known).differences.flatMap(\.rows) == [
        "DATE_PLACED_CEASED 05/05/2014 06/05/2014"
      ]
    )
  }

  private var told: [ChildEvent] {
    [.placement(.episodeBegan(episode())), .placement(.episodeEnded(began: "2013-09-02", end))]
  }

  private var next: Episode {
    Episode(began: "2014-06-02", reasonBegan: .placementAndCarers, legalStatus: .accommodated)
  }

  private func episode(_ end: EpisodeEnd? = nil) -> Episode {
    Episode(
      began: "2013-09-02", reasonBegan: .started, legalStatus: .accommodated,
      categoryOfNeed: .abuseOrNeglect, placement: .fostered, provider: .ownAuthority, ended: end)
  }

  /// A file of the collection year that ended on 31 March of `year`.
  private func fact(_ episode: Episode, knownTo year: Int) -> ChildFact {
    .episode(episode, knownTo: Day(year: year, month: 3, day: 31)!)
  }

  private func result(
    of episode: Episode, knownTo year: Int, after known: [ChildEvent]
  ) throws -> Reconciled {
    try Child(known).reconcile(fact(episode, knownTo: year), today: "2015-06-01")
  }

  private func adoption(
    _ placement: AdoptionPlacement, _ year: Int, _ known: [ChildEvent]
  ) throws -> Reconciled {
    let knownTo = Day(year: year, month: 3, day: 31)!
    return try Child(known).reconcile(.adoptionPlacement(placement, knownTo: knownTo), today: "2015-06-01")
  }

  private func expectNothing(_ result: Reconciled, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(result.events == [], sourceLocation: sourceLocation)
    #expect(result.differences == [], sourceLocation: sourceLocation)
  }

  private func take(_ child: inout Child, _ fact: ChildFact) throws {
    for event in try child.reconcile(fact, today: "2015-06-01").events { child.evolve(event) }
  }
}
