import CareCalendar
import Casework
import Testing

/// Episodes and reviews of a return beside others that are recorded.
@Suite struct ReturnedCareTests {
  private let today: Day = "2015-06-01"

  @Test("An episode that the return has on another day is one difference, and nothing is recorded")
  func beginningMoved() throws {
    let found = ReturnOf(
      2014, [episode("2013-09-16", .started, end: "2014-03-15"), episode("2014-03-15", .placementAndCarers)])
    let known = Child(
      [began("2013-09-16", .started), ended("2013-09-16", "2014-03-20")]
        + [began("2014-03-20", .placementAndCarers)])
    let taken = try found.taken(by: known, today: today)
    #expect(taken.differences.map(\.kind) == [.episode, .episodeBeginning])
    #expect(
      taken.differences.map(\.words) == [
        "The episode of 16 Sep 2013: DEC 15/03/2014 in the return of 2014-15, 20/03/2014 recorded.",
        "The return of 2014-15 has the episode of 20 Mar 2014 with other days: "
          + "DECOM 15/03/2014 in the return of 2014-15, 20/03/2014 recorded.",
      ])
    #expect(taken.child.care == known.care)
  }

  @Test("An episode that cannot stand beside those recorded is kept as a difference, with why")
  func conflict() throws {
    let other = Episode(began: "2014-02-01", reasonBegan: .legalStatus, legalStatus: .careOrder)
    let known = Child([began("2013-09-16", .started), ended("2013-09-16", "2014-03-20", .returnedHome)])
    let taken = try ReturnOf(2014, [other]).taken(by: known, today: today)
    #expect(taken.differences.map(\.kind) == [.episodeConflict])
    #expect(
      taken.differences[0].conflict
        == PlacementRefusal.overlaps(
          began: "2014-02-01", other: "2013-09-16"
        ).words)
  }

  @Test("An episode of the year that the return does not have; one that was over before need not be in it")
  func missingEpisode() throws {
    let events = [
      began("2013-05-01", .started), ended("2013-05-01", "2013-08-01", .returnedHome),
      began("2013-12-01", .started), ended("2013-12-01", "2014-05-01", .returnedHome),
      began("2014-09-01", .started),
    ]
    let taken = try ReturnOf(2014, [episode("2014-09-01", .started)]).taken(by: Child(events), today: today)
    #expect(taken.differences.map(\.kind) == [.episodeNotInReturn])
    #expect(taken.differences.map(\.recorded) == ["2013-12-01"])
  }

  @Test("A review on a day that has not come is not held; the day itself will do")
  func dayNotCome() throws {
    let found = ReturnOf(2014, [episode("2014-07-02", .started)], held: ["2014-11-03", "2014-11-04"])
    let taken = try found.taken(by: Child(), today: "2014-11-03")
    #expect(taken.child.reviews.held.map(\.heldOn) == ["2014-11-03"])
    #expect(taken.differences.map(\.kind) == [.dayNotCome])
    #expect(
      taken.differences.map(\.words) == [
        "The return of 2014-15 has REVIEW 04/11/2014, a day that has not come."
      ])
  }

  @Test("Nor has an episode begun, or ended, on one")
  func episodeNotCome() throws {
    let found = ReturnOf(
      2014, [episode("2014-07-02", .started, end: "2014-11-04"), episode("2014-11-04", .placementAndCarers)])
    let taken = try found.taken(by: Child(), today: "2014-11-03")
    #expect(taken.child.care.episodes == [episode("2014-07-02", .started)])
    #expect(taken.differences.map(\.kind) == [.dayNotCome, .dayNotCome])
  }

  @Test("Nor was a decision to place reversed on one, or a child born; the day itself will do")
  func reversalNotCome() throws {
    let known = Child(.began("2014-07-02"), .placed("2014-09-01"))
    let ended = Child(
      .began("2014-07-02"), .placed("2014-09-01"), .placementEnded("2014-09-01", on: "2014-10-01"))
    let found = ReturnOf(
      2014,
      facts: [.adoptionDecisionReversed(decidedOn: "2014-08-20", on: "2014-11-04", reason: .other)],
      latest: "2014-11-03", holdsReviews: false)
    for child in [known, ended] {
      let taken = try found.taken(by: child, today: "2014-11-03")
      #expect(taken.differences.map(\.kind) == [.dayNotCome, .episodeNotInReturn])
      #expect(taken.child.adoptionPlacements == child.adoptionPlacements)
    }
    let came = try found.taken(by: known, today: "2014-11-04")
    #expect(came.child.adoptionPlacements.map(\.ended) == ["2014-11-04"])
    let born = ReturnOf(2014, facts: [.born("2014-11-04")])
    #expect(try born.taken(by: Child(), today: "2014-11-03").child.person.dateOfBirth == nil)
    #expect(try born.taken(by: Child(), today: "2014-11-04").child.person.dateOfBirth == "2014-11-04")
  }

  @Test("A review that a new edition no longer has does not count until somebody says which is right")
  func reviewGone() throws {
    let first = try ReturnOf(2013, [episode("2013-09-16", .started)], held: ["2013-10-10"])
      .taken(by: Child(), today: today)
    let second = try ReturnOf(2013, [episode("2013-09-16", .started)], held: ["2013-10-11"])
      .taken(by: first.child, today: today)
    #expect(second.differences.map(\.kind) == [.reviewNotInReturn])
    #expect(second.child.reviews.held.map(\.heldOn) == ["2013-10-11"])
    #expect(second.child.reviews.inDoubt.map(\.heldOn) == ["2013-10-10"])
    var settled = second.child
    settled.evolve(
      .difference(.settled(second.differences[0].key, Settlement(.record, reason: "x", on: today))))
    #expect(settled.reviews.held.map(\.heldOn) == ["2013-10-10", "2013-10-11"])
  }

  @Test(
    "A review that somebody recorded here counts whatever a return says, and is not doubled by a day close by"
  )
  func reviewRecordedHere() throws {
    let id = ReviewID("r1")
    let known = Child([.began("2013-09-16"), .booked("2013-10-10", as: id), .held("2013-10-10", as: id)])
    let near = try ReturnOf(2013, [episode("2013-09-16", .started)], held: ["2013-10-24"])
      .taken(by: known, today: today)
    #expect(near.differences.map(\.kind) == [.reviewDay])
    #expect(near.child.reviews.held.map(\.heldOn) == ["2013-10-10"])
    let far = try ReturnOf(2013, [episode("2013-09-16", .started)], held: ["2013-10-25"])
      .taken(by: known, today: today)
    #expect(far.differences.map(\.kind) == [.reviewNotInReturn])
    #expect(far.child.reviews.held.map(\.heldOn) == ["2013-10-10", "2013-10-25"])
  }

  @Test(
    "What came after the last day in a return of the present year is not missing from it; after the year it is"
  )
  func presentYear() throws {
    let known = Child([.began("2014-07-02"), .held("2014-07-28"), .held("2014-10-20")])
    let found = ReturnOf(2014, [episode("2014-07-02", .started)], held: ["2014-07-28"])
    let ofAccommodated = try found.taken(by: known, today: "2014-11-03")
    #expect(ofAccommodated.differences.map(\.kind) == [])
    #expect(try found.taken(by: known, today: "2015-03-31").differences == [])
    #expect(try found.taken(by: known, today: "2015-04-01").differences.map(\.kind) == [.reviewNotInReturn])
  }

  @Test("A folder without a Reviews table says nothing of reviews")
  func noReviewsTable() throws {
    let known = Child([.began("2014-07-02"), .held("2014-07-28")])
    let found = ReturnOf(2014, [episode("2014-07-02", .started)], holdsReviews: false)
    #expect(try found.taken(by: known, today: today).differences == [])
  }

  @Test("An end that says another episode followed, where none did")
  func nothingFollows() throws {
    let found = ReturnOf(2014, [episode("2014-07-02", .started, end: "2014-09-01")])
    #expect(try found.taken(by: Child(), today: today).differences.map(\.kind) == [.nothingFollows])
    let whole = ReturnOf(
      2014, [episode("2014-07-02", .started, end: "2014-09-01"), episode("2014-09-01", .placementAndCarers)])
    #expect(try whole.taken(by: Child(), today: today).differences == [])
  }

  private func episode(
    _ day: Day, _ reason: ReasonEpisodeBegan, end: Day? = nil, _ why: ReasonEpisodeEnded = .newEpisode
  ) -> Episode {
    Episode(
      began: day, reasonBegan: reason, legalStatus: .accommodated,
      ended: end.map { EpisodeEnd(on: $0, reason: why) })
  }

  private func began(_ day: Day, _ reason: ReasonEpisodeBegan) -> ChildEvent {
    .began(day, .accommodated, reason)
  }

  private func ended(_ began: Day, _ day: Day, _ reason: ReasonEpisodeEnded = .newEpisode) -> ChildEvent {
    .ended(began, on: day, reason)
  }
}
