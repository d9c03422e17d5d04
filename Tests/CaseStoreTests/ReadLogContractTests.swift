import Application
import CareCalendar
import Casework
import Testing

/// What every log of who looked owes: what was noted, in order, and found by child, person and time.
@Suite struct ReadLogContractTests {
  private static let notes = [
    Sample.read("c1", by: "m1", at: 100, .child), Sample.read("c2", by: "m2", at: 200, .beside),
    Sample.read("c3", "c1", "c12", "c1", by: "m2", at: 300, .command("caseload")),
    Sample.read(by: "m3", at: 400, .reads), Sample.read("c12", by: "m1", at: 400, .review),
  ]

  @Test("Nothing was looked at before the first note", arguments: EachStore.allCases)
  func empty(_ each: EachStore) throws {
    try each.run { store in
      #expect(try store.lastRead() == 0)
      #expect(try store.countReads(ReadFilter()) == 0)
      #expect(try store.reads(ReadFilter(), in: 0..<10) == [])
      try store.note([])
      #expect(try store.lastRead() == 0)
    }
  }

  @Test("What was noted is told as it was, the latest first, by stretches", arguments: EachStore.allCases)
  func order(_ each: EachStore) throws {
    try each.run { store in
      try store.note(Array(Self.notes.prefix(2)))
      try store.note(Array(Self.notes.dropFirst(2)))
      let all = try store.reads(ReadFilter(), in: 0..<Int.max)
      #expect(all.map(\.number) == [5, 4, 3, 2, 1])
      #expect(all.map(\.note) == Self.notes.reversed())
      #expect(all[2].note.children == ["c1", "c12", "c3"].map { ChildID($0) }, "each once, in order")
      #expect(all[1].note.children == [])
      #expect(try store.reads(ReadFilter(), in: 1..<3).map(\.number) == [4, 3])
      #expect(try store.reads(ReadFilter(), in: 4..<9).map(\.number) == [1])
      #expect(try store.reads(ReadFilter(), in: 5..<9) == [])
      #expect(try store.lastRead() == 5)
    }
  }

  @Test("They are found by child, in lists too, by person, and by time", arguments: EachStore.allCases)
  func filter(_ each: EachStore) throws {
    let (from, until) = (Instant(milliseconds: 200), Instant(milliseconds: 400))
    let filters: [(ReadFilter, [Int])] = [
      (ReadFilter(child: ChildID("c1")), [3, 1]), (ReadFilter(child: ChildID("c12")), [5, 3]),
      (ReadFilter(child: ChildID("c")), []), (ReadFilter(child: ChildID("c2")), [2]),
      (ReadFilter(staff: StaffID("m2")), [3, 2]), (ReadFilter(staff: StaffID("m9")), []),
      (ReadFilter(from: from), [5, 4, 3, 2]), (ReadFilter(until: until), [3, 2, 1]),
      (ReadFilter(from: from, until: until), [3, 2]),
      (ReadFilter(child: ChildID("c1"), staff: StaffID("m2"), from: from), [3]),
    ]
    try each.run { store in
      try store.note(Self.notes)
      for (filter, numbers) in filters {
        #expect(try store.reads(filter, in: 0..<10).map(\.number) == numbers, "\(filter)")
        #expect(try store.countReads(filter) == numbers.count, "\(filter)")
        let held = Self.notes.enumerated().filter { filter.holds($0.element) }.map { $0.offset + 1 }
        #expect(held.reversed() == numbers, "\(filter)")
      }
    }
  }
}
