import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// The facts of a child of whom everything is recorded.
@Suite struct CountedChildTests {
  private let facts = counted(InventedLife.events)!

  @Test("A child without a number has no facts")
  func withoutNumber() {
    #expect(counted(Array(InventedLife.events.dropFirst())) == nil)
  }

  @Test("Who the child is")
  func identity() {
    #expect(facts.number == ChildNumber("100234"))
    #expect(facts.dateOfBirth == "2006-05-10")
    #expect(facts.sex == .female)
    #expect(facts.ethnicity == .whiteBritish)
    #expect(facts.isDisabled == false)
    #expect(facts.unaccompaniedUntil == nil && facts.died == nil)
  }

  @Test("The time in care ended on the day recorded, with another IRO than it began with")
  func stays() {
    #expect(
      facts.stays == [
        CountedStay(
          began: "2013-06-03", ended: "2014-10-01", reason: .returnedHomeAsPlanned, hadOneIRO: false)
      ])
    #expect(facts.stays[0].covers("2014-09-30") && !facts.stays[0].covers("2014-10-01"))
    #expect(
      facts.adoptionPlacements == [CountedStay(began: "2014-04-07", ended: "2014-06-02", reason: nil)])
  }

  @Test("Each day belongs to one episode: the day one ends is the next one's")
  func episodes() {
    #expect(facts.episodes.map(\.began) == ["2013-06-03", "2013-12-02"])
    #expect(facts.episodes.map(\.ended) == ["2013-12-02", "2014-10-01"])
    #expect(facts.episodes.map(\.legalStatus) == [.accommodated, .placementOrder])
    #expect(facts.episodes.map(\.placement) == [.fostered, nil])
    let covering = { (day: Day) in facts.episodes.count { $0.covers(day) } }
    #expect(["2013-12-01", "2013-12-02", "2014-09-30", "2014-10-01"].map(covering) == [1, 1, 1, 0])
  }

  @Test("Who had the child, and which team, until when")
  func responsibility() {
    #expect(
      facts.allocations == [
        CountedAllocation(iro: StaffID("amina"), since: "2013-06-06", until: "2013-11-01"),
        CountedAllocation(iro: StaffID("ruth"), since: "2013-11-01", until: nil),
      ])
    #expect(
      facts.teams == [
        CountedTeam(team: "North", since: "2013-06-03", until: "2013-10-01"),
        CountedTeam(team: "South", since: "2013-10-10", until: nil),
      ])
  }

  @Test(
    "Another social worker of the same team is no other team; an allocation of unknown day tells of none before"
  )
  func sameTeam() throws {
    let holder = CaseHolder(socialWorker: "Ada Moss", team: "South", since: "2014-02-03")
    let iro = Allocation(iro: StaffID("lena"), since: nil)
    let events = InventedLife.events + [.allocation(.caseHeld(holder)), .allocation(.allocated(iro))]
    let facts = try #require(counted(events))
    #expect(facts.teams == self.facts.teams)
    #expect(facts.allocations == [CountedAllocation(iro: StaffID("lena"), since: nil, until: nil)])
  }

  @Test("An alert with its stages, and how it ended; a challenge with its answer; a visit")
  func disputes() throws {
    let alert = try #require(facts.alerts.first)
    #expect(alert.category == "delay" && alert.common == .drift && !alert.isUrgent && !alert.wasChallenge)
    #expect(alert.stages.map(\.key) == ["team-manager", "service-manager"])
    #expect(alert.stages.map(\.place) == [2, 3])
    #expect(alert.stages.map(\.since) == ["2013-10-07", "2013-10-16"])
    #expect(alert.ending == .resolved(on: "2013-10-25"))
    #expect(alert.cafcassOn == "2013-10-17")
    #expect(facts.practiceNotes.map(\.answeredOn) == ["2013-11-18"])
    #expect(facts.practiceNotes.map(\.becameAlertOn) == [nil])
    #expect(facts.visits == [CountedVisit(on: "2013-06-20", way: .alone, review: InventedLife.first)])
  }

  @Test("Clocks are the outcomes of the rulebook")
  func clocks() {
    let outcomes = InventedLife.book.outcomes(of: Child(folding: InventedLife.entries()))
    #expect(facts.clocks.map(\.rule) == outcomes.map(\.key.rule))
    #expect(facts.clocks.map(\.due) == outcomes.map(\.due))
    #expect(facts.clocks.map(\.met) == outcomes.map(\.met))
    #expect(facts.clocks.map(\.lapsed) == outcomes.map(\.lapsed))
    #expect(facts.clocks.count(where: \.isShortNotice) == 1)
  }

  @Test("What was marked as entered in error is in no fact")
  func enteredInError() throws {
    let place = try #require(
      InventedLife.events.firstIndex { event in
        if case .review(.held(let review)) = event { review.id == InventedLife.third } else { false }
      })
    let correction = ChildEvent.enteredInError(Correction(versions: [place + 1], reason: "another child's"))
    let facts = try #require(counted(InventedLife.events + [correction]))
    #expect(facts.reviews.compactMap(\.id) == [InventedLife.first, InventedLife.second])
    // The authority's first review was due three months after the order, and none was held.
    #expect(
      facts.reviews.filter { $0.state == .missed && $0.kind == .lookedAfter }.map(\.due) == ["2014-03-02"])
  }
}

/// The facts of a child by such a history; nil where there are none.
func counted(_ events: [ChildEvent], on today: Day = InventedLife.lastDay) -> CountedChild? {
  let child = Child(folding: InventedLife.entries(events), upTo: today)
  guard var counted = CountedChild(child, id: ChildID("c1"), under: InventedLife.book) else { return nil }
  counted.reviews = counted.reviews.map { $0.asOf(today) }
  return counted
}
