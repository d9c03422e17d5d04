import CareCalendar
import Casework
import Testing

/// Which of the two was right, as one act; nothing is erased.
@Suite struct SettlingTests {
  private let today: Day = "2015-06-01"

  @Test("What is recorded stands: nothing but that is added")
  func recordStands() throws {
    let history = try History(of: corrected, today)
    let events = try history.settle(.record)
    #expect(events.count == 2)
    #expect(history.after(events).care == history.child.care)
    #expect(history.after(events).differences.open == [])
  }

  @Test("The return is right: the episodes are as it has them, and what was recorded is marked, not erased")
  func returnIsRight() throws {
    let history = try History(of: corrected, today)
    let events = try history.settle(.return)
    let child = history.after(events)
    #expect(child.care.episodes.map(\.began) == ["2013-09-16", "2014-03-15"])
    #expect(child.care.episodes.map(\.ended?.on) == ["2014-03-15", nil])
    #expect(child.differences.open == [])
    guard case .enteredInError(let correction) = events[0] else {
      Issue.record("no correction")
      return
    }
    #expect(correction.versions == [2, 3])
    #expect(correction.reason == "The file says so")
  }

  @Test("One alone is refused where the rest could then not be true")
  func impossible() throws {
    let history = try History(of: corrected, today)
    let beginning = try #require(history.child.differences.open.last)
    let expected = SettlementRefusal.leavesTheImpossible(
      PlacementRefusal.overlaps(began: "2014-03-15", other: "2013-09-16").words)
    #expect(throws: expected) {
      _ = try Child.settle(
        [DifferenceAnswer(beginning.difference.key, .return)], reason: "x", among: history.entries,
        today: today)
    }
  }

  @Test("Care that ended takes the day and the reason that somebody gives")
  func ended() throws {
    let missing = Difference(.notInReturn, .noChild, recorded: "2013-09-16", year: 2014)
    let known = entries([.began("2013-09-16"), .difference(.found(missing, on: "2015-05-01"))])
    #expect(throws: SettlementRefusal.endIsMissing) {
      _ = try Child.settle(
        [DifferenceAnswer(missing.key, .return)], reason: "x", among: known, today: today)
    }
    let end = EpisodeEnd(on: "2014-03-20", reason: .returnedHome)
    let events = try Child.settle(
      [DifferenceAnswer(missing.key, .return, end: end)], reason: "The file says so", among: known,
      today: today)
    #expect(events.first == .placement(.episodeEnded(began: "2013-09-16", end)))
    let late = EpisodeEnd(on: "2015-06-02", reason: .returnedHome)
    #expect(throws: ReviewFileRefusal.self) {
      _ = try Child.settle(
        [DifferenceAnswer(missing.key, .return, end: late)], reason: "x", among: known, today: today)
    }
  }

  @Test("Nothing is recorded of a day that has not come, whatever a difference says")
  func dayNotCome() throws {
    let placement = AdoptionPlacement(placed: "2014-09-01", ended: "2015-06-02", reasonEnded: .other)
    let found = Difference(
      .adoptionPlacement, .adoptionPlacement(placement), recorded: "2014-09-01", year: 2014)
    let known = entries([
      .began("2013-09-16"), .placed("2014-09-01"), .difference(.found(found, on: "2015-05-01")),
    ])
    func settle(_ today: Day) throws -> [ChildEvent] {
      try Child.settle([DifferenceAnswer(found.key, .return)], reason: "x", among: known, today: today)
    }
    #expect(throws: ReviewFileRefusal.notYetHappened("2015-06-02", today: today)) { try settle(today) }
    #expect(try settle("2015-06-02").count == 4)
  }

  @Test("Without a reason, of what is settled already, and of what is not there: refused")
  func refused() throws {
    let history = try History(of: corrected, today)
    #expect(throws: SettlementRefusal.reasonIsEmpty) { try history.settle(.record, reason: " ") }
    let done = history.entries + entries(try history.settle(.record), after: history.entries.count)
    let answers = history.child.differences.open.map { DifferenceAnswer($0.difference.key, .record) }
    #expect(throws: SettlementRefusal.alreadySettled(on: today)) {
      _ = try Child.settle(answers, reason: "x", among: done, today: today)
    }
    #expect(throws: SettlementRefusal.noSuchDifference) {
      _ = try Child.settle(
        [DifferenceAnswer(DifferenceKey(kind: .sex, day: nil), .record)], reason: "x",
        among: history.entries, today: today)
    }
  }

  @Test("A review that only a return told of is taken out; one recorded here is not replaced by a return")
  func reviews() throws {
    let gone = Difference(
      .reviewNotInReturn, .noReview(.lookedAfter, heldOn: "2013-10-10"), recorded: "2013-10-10", year: 2013)
    let imported = entries([
      .began("2013-09-16"), .held("2013-10-10"), .held("2013-10-11"),
      .difference(.found(gone, on: today)),
    ])
    let events = try Child.settle(
      [DifferenceAnswer(gone.key, .return)], reason: "x", among: imported, today: today)
    #expect(
      Child(folding: imported + entries(events, after: 4)).reviews.held.map(\.heldOn) == ["2013-10-11"])
    #expect(Child(folding: imported).canRecordReturn(of: gone))
    let id = ReviewID("r1")
    let here = Child([.began("2013-09-16"), .booked("2013-10-10", as: id), .held("2013-10-10", as: id)])
    #expect(!here.canRecordReturn(of: gone))
  }

  @Test("The same, told again by a later return, is not found again once it is settled; something else is")
  func foundAgain() throws {
    let difference = Difference(.sex, .sex(.female), columns: [], year: 2013)
    let child = Child(
      .difference(.found(difference, on: "2014-05-01")),
      .difference(.settled(difference.key, Settlement(.record, reason: "x", on: "2014-05-02"))))
    #expect(child.differences.isKnown(Difference(.sex, .sex(.female), columns: [], year: 2014)))
    #expect(!child.differences.isKnown(Difference(.sex, .sex(.unknown), columns: [], year: 2014)))
  }

  /// A return that has the end of an episode, and the beginning of the next, five days before they are recorded.
  private var corrected: ReturnOf {
    ReturnOf(
      2014,
      [
        Episode(
          began: "2013-09-16", reasonBegan: .started, legalStatus: .accommodated,
          ended: EpisodeEnd(on: "2014-03-15", reason: .newEpisode)),
        Episode(began: "2014-03-15", reasonBegan: .placementAndCarers, legalStatus: .accommodated),
      ])
  }
}

/// A child moved on 20 March 2014 as recorded, and what a return then says.
private struct History {
  let entries: [ChildEntry]
  let today: Day

  init(of found: ReturnOf, _ today: Day) throws {
    let known: [ChildEvent] =
      [.began("2013-09-16")] + chain("2013-09-16", to: "2014-03-20", .accommodated, .placementAndCarers)
    let differences = try found.taken(by: Child(known), today: today).differences
    entries = CaseworkTests.entries(known + differences.map { .difference(.found($0, on: today)) })
    self.today = today
  }

  var child: Child { Child(folding: entries) }

  func settle(_ verdict: DifferenceVerdict, reason: String = "The file says so") throws -> [ChildEvent] {
    let answers = child.differences.open.map { DifferenceAnswer($0.difference.key, verdict) }
    return try Child.settle(answers, reason: reason, among: entries, today: today)
  }

  func after(_ events: [ChildEvent]) -> Child {
    Child(folding: entries + CaseworkTests.entries(events, after: entries.count))
  }
}

private func entries(_ events: [ChildEvent], after count: Int) -> [ChildEntry] {
  events.enumerated().map { ChildEntry(version: count + $0.offset + 1, event: $0.element) }
}
