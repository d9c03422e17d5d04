import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TestSupport
import Testing

@testable import CaseStore

/// What every store keeps of where lines stand in the lists of whoever sees the whole service.
@Suite struct ServiceListContractTests {
  private let day = Sample.day("2014-11-03")
  private let next = Sample.day("2014-11-10")

  private func placed(_ places: ServiceListPlaces.Slot..., isWithUs: Bool = true, name: String = "")
    -> ServiceListPlaces
  {
    ServiceListPlaces(places: places, isWithUs: isWithUs, name: name, searched: name, since: day, until: next)
  }

  private func keep(_ store: any Store, _ placed: [ChildID: ServiceListPlaces]) throws {
    let rows = (1...4).map { Sample.row("c\($0)", number: "\($0)", iro: $0 == 3 ? "s1" : nil) }
    try store.renew(BoardRenewal(rows: rows, fingerprint: "rules 1", placed: placed))
  }

  private func line(_ child: String, _ section: String, _ place: Int = 0, mark: Int = 0) -> ServiceListLine {
    ServiceListLine(child: ChildID(child), section: section, place: place, mark: mark)
  }

  private let stage = ServiceList.alerts(.stage)

  private func keepSome(_ store: any Store) throws {
    try keep(
      store,
      [
        ChildID("c1"): placed(
          .init(.today, section: "1", order: "b"), .init(stage, section: "s", order: "2", place: 1, mark: 1),
          .init(stage, section: "t", order: "1", searched: "words")),
        ChildID("c2"): placed(
          .init(stage, section: "s", order: "1"), .init(stage, order: "0"), isWithUs: false),
        ChildID("c3"): placed(.init(stage, section: "t", order: "0"), name: "ella"),
      ])
  }

  @Test("Lines are found in their order, from either end", arguments: EachStore.allCases)
  func lines(_ each: EachStore) throws {
    try each.run { store in
      try keepSome(store)
      #expect(
        try store.lines(stage, in: ["s"], 0..<2, of: 2) == [line("c2", "s"), line("c1", "s", 1, mark: 1)])
      #expect(try store.lines(stage, in: ["s"], 1..<2, of: 2) == [line("c1", "s", 1, mark: 1)])
      let both = [line("c3", "t"), line("c1", "t"), line("c2", "s"), line("c1", "s", 1, mark: 1)]
      for range in [0..<4, 1..<3, 2..<4, 3..<4, 0..<1] {
        #expect(try store.lines(stage, in: ["s", "t"], range, of: 4) == Array(both[range]))
      }
      #expect(try store.everyLine(stage).map(\.line.section) == ["", "s", "s", "t", "t"])
      #expect(try store.everyLine(stage).map(\.searched) == ["", "", "", "", "words"])
    }
  }

  @Test(
    "Lines are counted by section and mark, children who are with us by their number",
    arguments: EachStore.allCases)
  func counts(_ each: EachStore) throws {
    try each.run { store in
      try keepSome(store)
      #expect(
        try store.tallies(stage, nil) == [
          SectionCount(section: "s", count: 1), SectionCount(section: "s", mark: 1, count: 1),
          SectionCount(section: "t", count: 2),
        ])
      #expect(try store.tallies(stage, "a"..."s").map(\.section) == ["s", "s"])
      #expect(try store.childCount() == 2)
      #expect(try store.searchedChildren(after: nil, limit: 9).map(\.id.raw) == ["c1", "c3"])
      let first = try store.searchedChildren(after: nil, limit: 1)
      #expect(try store.searchedChildren(after: first[0], limit: 9).map(\.id.raw) == ["c3"])
      #expect(try store.searchedChild(ChildID("c2")) == nil)
      #expect(try store.searchedChildren(after: nil, limit: 9).map(\.iro) == [nil, StaffID("s1")])
      #expect(try store.searchedChild(ChildID("c3"))?.iro == StaffID("s1"))
      #expect(try store.caseload(1..<2, of: 2) == [ChildID("c3")])
      try keep(store, [ChildID("c1"): placed(.init(stage, section: "t", order: "1"))])
      #expect(try store.tallies(stage, nil) == [SectionCount(section: "t", count: 1)])
      #expect(try store.childCount() == 1 && store.tallies(.today, nil).isEmpty)
    }
  }

  @Test("A line that stays where it is may be marked otherwise", arguments: EachStore.allCases)
  func marked(_ each: EachStore) throws {
    try each.run { store in
      for mark in [0, 1] {
        try keep(store, [ChildID("c1"): placed(.init(stage, section: "s", order: "1", mark: mark))])
        #expect(try store.tallies(stage, nil) == [SectionCount(section: "s", mark: mark, count: 1)])
      }
    }
  }

  @Test("Children whose days are over are found, and those never placed", arguments: EachStore.allCases)
  func days(_ each: EachStore) throws {
    try each.run { store in
      try keepSome(store)
      #expect(try store.unplaced(on: day, limit: 9).map(\.raw) == ["c4"])
      #expect(try store.unplaced(on: next, limit: 9).map(\.raw) == ["c1", "c2", "c3", "c4"])
      #expect(try store.unplaced(on: next, among: [ChildID("c1")]) == [ChildID("c1")])
      #expect(try store.unplaced(on: day, among: [ChildID("c1"), ChildID("c4")]) == [ChildID("c4")])
      #expect(try store.unplacedCount(on: day.adding(days: -1)) == 4)
      try store.renew(BoardRenewal(rows: [Sample.row("c1", number: "1")], fingerprint: "rules 1"))
      #expect(try store.unplacedCount(on: day) == 2)
      #expect(try (store.placed(ChildID("c1"))?.places ?? []).isEmpty)
    }
  }

  @Test(
    "IROs with more meetings on a day than they can do justice to are found", arguments: EachStore.allCases)
  func tooMany(_ each: EachStore) throws {
    try each.run { store in
      let four = (0..<4).map { ServiceListPlaces.Slot(.meetings, section: "1 m1", order: "", place: $0) }
      let three = (0..<3).map { ServiceListPlaces.Slot(.meetings, section: "1 m2", order: "", place: $0) }
      try keep(
        store,
        [ChildID("c1"): ServiceListPlaces(places: four + three, isWithUs: true, since: day, until: next)])
      #expect(try store.tooManyMeetings("1"..."2") == ["1 m1"])
    }
  }

  @Test("Practice notes are found since a day", arguments: EachStore.allCases)
  func notes(_ each: EachStore) throws {
    try each.run { store in
      var row = Sample.row("c1", number: "1")
      let category = AlertCategory(key: "drift", name: "Drift", common: .drift)
      row.notes = ["2014-10-01", "2014-11-01"].map {
        PracticeNoteRow(
          PracticeNote(
            id: PracticeNoteID($0), kind: .impact, category: category, words: "Home", by: StaffID("m1"),
            on: Sample.day($0)))
      }
      try store.renew(Sample.renewal(row))
      #expect(try store.notes(since: nil) == [row.id: row.notes])
      #expect(try store.notes(since: Sample.day("2014-11-01")) == [row.id: [row.notes[1]]])
    }
  }
}
