import CareCalendar
import Casework
import Testing

/// A child's care as it is recorded on the day on which it happens.
@Suite struct CareCommandTests {
  private let today: Day = "2014-11-03"
  private let began = ChildEvent.placement(
    .episodeBegan(
      Episode(
        began: "2014-07-02", reasonBegan: .started, legalStatus: .accommodated, placement: .fostered,
        provider: .ownAuthority)))

  @Test("Coming into care begins an episode, up to today and not later")
  func begin() {
    for (day, isTaken) in [("2014-11-02", true), ("2014-11-03", true), ("2014-11-04", false)] as [(Day, Bool)]
    {
      let outcome = given().when(care(.begin(CareBeginning(on: day, legalStatus: .accommodated))))
      #expect((outcome.refusal == nil) == isTaken, "\(day)")
    }
    given(began).when(care(.begin(CareBeginning(on: "2014-11-01", legalStatus: .careOrder))))
      .then(care: CareRefusal.alreadyInCare(since: "2014-07-02"))
  }

  @Test("A child who left can come back, on the day they left at the earliest")
  func cameBack() {
    let left = ChildEvent.ended("2014-07-02", on: "2014-10-01")
    for (day, isTaken) in [("2014-09-30", false), ("2014-10-01", true), ("2014-10-02", true)] as [(Day, Bool)]
    {
      let outcome = given(began, left).when(
        care(.begin(CareBeginning(on: day, legalStatus: .accommodated))))
      #expect((outcome.refusal == nil) == isTaken, "\(day)")
    }
  }

  @Test(
    "What changed says why the next episode began",
    arguments: [
      (.careOrder, nil, false, .legalStatus), (nil, .fosteredLongTerm, false, .placementAndCarers),
      (nil, .fosteredLongTerm, true, .placement),
      (.careOrder, .fosteredLongTerm, false, .legalStatusPlacementAndCarers),
      (.careOrder, .fosteredLongTerm, true, .legalStatusAndPlacement),
    ] as [(LegalStatus?, PlacementType?, Bool, ReasonEpisodeBegan)])
  func change(status: LegalStatus?, placement: PlacementType?, sameCarers: Bool, reason: ReasonEpisodeBegan) {
    let why: ReasonForPlacementChange? = placement == nil ? nil : .carePlan
    let change = CareChange(
      on: "2014-10-01", legalStatus: status, placement: placement, isWithSameCarers: sameCarers,
      reasonForMove: why)
    given(began).when(care(.change(change))).then(
      .placement(
        .episodeEnded(
          began: "2014-07-02", EpisodeEnd(on: "2014-10-01", reason: .newEpisode, placementChange: why))),
      .placement(
        .episodeBegan(
          Episode(
            began: "2014-10-01", reasonBegan: reason, legalStatus: status ?? .accommodated,
            placement: placement ?? .fostered, provider: .ownAuthority))))
  }

  @Test("Whether it is in our area is of a placement: it stays with a new legal status, and not with a move")
  func location() {
    let here = ChildEvent.placement(
      .episodeBegan(
        Episode(
          began: "2014-07-02", reasonBegan: .started, legalStatus: .accommodated, placement: .fostered,
          location: .inside)))
    func after(_ change: CareChange) -> PlacementLocation? {
      let outcome = given(here).when(care(.change(change)))
      return Child([here] + outcome.events).care.episodes.last?.location
    }
    #expect(after(CareChange(on: "2014-10-01", legalStatus: .careOrder)) == .inside)
    #expect(after(CareChange(on: "2014-10-01", placement: .childrensHome, reasonForMove: .carePlan)) == nil)
    let out = CareChange(
      on: "2014-10-01", placement: .childrensHome, location: .outside, reasonForMove: .carePlan)
    #expect(after(out) == .outside)
  }

  @Test("A return adds where a placement is, and differs only where it says otherwise")
  func returnedLocation() throws {
    func told(_ location: PlacementLocation?) -> Episode {
      Episode(
        began: "2014-07-02", reasonBegan: .started, legalStatus: .accommodated, placement: .fostered,
        provider: .ownAuthority, location: location)
    }
    let child = Child([began])
    let added = try ReturnOf(2014, [told(.outside)]).taken(by: child, today: "2015-06-01")
    #expect(added.child.care.episodes.map(\.location) == [.outside] && added.differences == [])
    let silent = try ReturnOf(2014, [told(nil)]).taken(by: added.child, today: "2015-06-01")
    #expect(silent.child == added.child && silent.differences == [])
    let other = try ReturnOf(2014, [told(.inside)]).taken(by: added.child, today: "2015-06-01")
    let columns = other.differences.flatMap(\.columns)
    #expect(columns.map(\.name) == ["PL_LOCATION"])
  }

  @Test("A return without the column keeps it while the legal status alone changes, and not over a move")
  func keptLocation() throws {
    let here = Episode(
      began: "2014-07-02", reasonBegan: .started, legalStatus: .accommodated, placement: .fostered,
      location: .inside)
    func after(_ reason: ReasonEpisodeBegan, _ placement: PlacementType) throws -> [PlacementLocation?] {
      var first = here
      first.location = nil
      first.ended = EpisodeEnd(on: "2014-10-01", reason: .newEpisode)
      let next = Episode(
        began: "2014-10-01", reasonBegan: reason, legalStatus: .careOrder, placement: placement)
      let child = Child([.placement(.episodeBegan(here))])
      let taken = try ReturnOf(2014, [first, next]).taken(by: child, today: "2015-06-01")
      #expect(taken.differences == [])
      return taken.child.care.episodes.map(\.location)
    }
    #expect(try after(.legalStatus, .fostered) == [.inside, .inside])
    #expect(try after(.legalStatusPlacementAndCarers, .fostered) == [.inside, nil])
    #expect(try after(.legalStatus, .childrensHome) == [.inside, nil])
  }

  @Test("A return without the column that is right of the end of care leaves where the placement was")
  func settledLocation() throws {
    var told = Episode(
      began: "2014-07-02", reasonBegan: .started, legalStatus: .accommodated, placement: .fostered,
      location: .inside)
    let known = [
      ChildEvent.placement(.episodeBegan(told)), .ended("2014-07-02", on: "2014-10-01"),
    ]
    told.location = nil
    told.ended = EpisodeEnd(on: "2014-10-02", reason: .returnedHomeAsPlanned)
    let found = try ReturnOf(2014, [told]).taken(by: Child(known), today: "2015-06-01").differences
    #expect(found.map(\.kind) == [.episode])
    let all = known + found.map { .difference(.found($0, on: "2015-06-01")) }
    let answers = found.map { DifferenceAnswer($0.key, .return) }
    let events = try Child.settle(answers, reason: "x", among: entries(all), today: "2015-06-01")
    let episodes = Child(folding: entries(all + events)).care.episodes
    #expect(episodes.map(\.ended?.on) == ["2014-10-02"])
    #expect(episodes.map(\.location) == [.inside])
  }

  @Test("No change, a move without a reason, one before the last, or of a child not in care: refused")
  func refusedChanges() {
    let same = CareChange(on: "2014-10-01", legalStatus: .accommodated)
    given(began).when(care(.change(same))).then(care: CareRefusal.nothingChanges)
    let noReason = CareChange(on: "2014-10-01", placement: .withParents)
    given(began).when(care(.change(noReason))).then(care: CareRefusal.moveNeedsReason)
    let early = CareChange(on: "2014-07-02", legalStatus: .careOrder)
    given(began).when(care(.change(early))).then(care: CareRefusal.changedThatDay("2014-07-02"))
    let none = CareChange(on: "2014-07-01", legalStatus: .careOrder)
    given(began).when(care(.change(none))).then(care: CareRefusal.notInCare(on: "2014-07-01"))
    let breaks = CareChange(on: "2014-10-01", legalStatus: .shortBreaksAgreement)
    given(began).when(care(.change(breaks))).then(care: CareRefusal.shortBreaksAreApart)
  }

  @Test("Care ends for a reason that ends it")
  func end() {
    given(began).when(care(.end(on: "2014-11-03", .returnedHome))).then(
      .ended("2014-07-02", on: "2014-11-03", .returnedHome))
    given(began).when(care(.end(on: "2014-11-03", .newEpisode)))
      .then(care: CareRefusal.notAnEnd(.newEpisode))
  }

  @Test("A placement for adoption is a placement of its kind, and can end while care goes on")
  func adoption() throws {
    let place = CareCommand.placeForAdoption(
      on: "2014-10-01", .adoptionByOrderNewCarers, .ownAuthority, isWithSameCarers: false)
    let placed = given(began).when(care(place))
    #expect(placed.events.count == 3)
    let child = Child([began] + placed.events)
    #expect(child.adoptionPlacements.map(\.placed) == ["2014-10-01"])
    #expect(child.reviewCycles.map(\.kind).contains(.placedForAdoption))
    let change = CareChange(on: "2014-11-01", placement: .fostered, reasonForMove: .carePlan)
    let ended = Given(child: child).when(care(.endAdoptionPlacement(.other, then: change)))
    #expect(ended.refusal == nil)
    #expect(Child([began] + placed.events + ended.events).adoptionPlacements.map(\.ended) == ["2014-11-01"])
    let foster = CareCommand.placeForAdoption(on: "2014-10-01", .fostered, nil, isWithSameCarers: false)
    given(began).when(care(foster)).then(care: CareRefusal.notAdoptive(.fostered))
  }

  @Test("A return of the year that says the same changes nothing")
  func agreesWithReturn() throws {
    let moved = given(began).when(
      care(
        .change(
          CareChange(
            on: "2014-10-01", placement: .fosteredLongTerm, isWithSameCarers: true, reasonForMove: .carePlan))
      ))
    let child = Child([began] + moved.events)
    let taken = try ReturnOf(2014, child.care.episodes).taken(by: child, today: "2015-06-01")
    #expect(taken.child == child)
    #expect(taken.differences == [])
  }

  private func care(_ command: CareCommand) -> ChildCommand { .care(command, today: today) }
}
