import Application
import CareCalendar
import Casework
import Record
import Testing

/// What every journal owes: order, versions, acts that are whole and come once.
@Suite struct JournalContractTests {
  @Test("An empty journal has its head before the first entry", arguments: EachStore.allCases)
  func empty(_ each: EachStore) throws {
    try each.run { store in
      let head = try store.head()
      #expect(head == 0)
      #expect(try store.read(StreamID("c1")) == [])
      #expect(try store.read(after: 0, limit: 10) == [])
    }
  }

  @Test("What was appended is read again as it was, in order", arguments: EachStore.allCases)
  func readsBack(_ each: EachStore) throws {
    try each.run { store in
      let source = Source.file(digest: "ab12", collectionYear: 2014, line: 7)
      let act = Act(
        id: ActID("a1"),
        appends: [
          StreamAppend(
            stream: StreamID("c1"), expecting: 0,
            events: [NewEvent(Sample.known("1001")), NewEvent(Sample.held("2014-11-03"), source: source)])
        ],
        recordedAt: Instant(milliseconds: 1_415_001_600_123), recordedBy: StaffID("m1"))
      #expect(try store.append(act, renewing: .none) == 2)
      let entries = try store.read(StreamID("c1"))
      #expect(entries.map(\.position) == [1, 2])
      #expect(entries.map(\.version) == [1, 2])
      #expect(entries.map(\.event) == [Sample.known("1001"), Sample.held("2014-11-03")])
      #expect(entries.map(\.source) == [.person, source])
      #expect(entries.allSatisfy { $0.act == act.id && $0.stream == StreamID("c1") })
      #expect(entries.allSatisfy { $0.recordedAt == act.recordedAt && $0.recordedBy == act.recordedBy })
    }
  }

  @Test("Nobody is known before the council is founded", arguments: EachStore.allCases)
  func founding(_ each: EachStore) throws {
    try each.run { store in
      let act = Sample.act("a1", [Sample.append("k", [Sample.founded])], by: nil)
      try store.append(act, renewing: .none)
      #expect(try store.read(StreamID("k")).map(\.recordedBy) == [nil])
    }
  }

  @Test("Streams are read apart, the journal across them", arguments: EachStore.allCases)
  func streams(_ each: EachStore) throws {
    try each.run { store in
      try store.record("a1", "c1", Sample.known("1001"))
      try store.record("a2", "c2", Sample.known("1002"))
      try store.record("a3", "c1", expecting: 1, Sample.held("2014-11-03"))
      #expect(try store.read(StreamID("c1")).map(\.position) == [1, 3])
      let both = try store.read(["c2", "c1", "nobody", "c1"].map { StreamID($0) })
      #expect(both.mapValues { $0.map(\.position) } == [StreamID("c1"): [1, 3], StreamID("c2"): [2]])
      #expect(try store.read([]) == [:])
      #expect(try store.read(after: 1, limit: 10).map(\.position) == [2, 3])
      #expect(try store.read(after: 0, limit: 2).map(\.stream.raw) == ["c1", "c2"])
      #expect(try store.head() == 3)
    }
  }

  @Test("What was recorded at a moment or later is gone through in order", arguments: EachStore.allCases)
  func since(_ each: EachStore) throws {
    try each.run { store in
      for (place, moment) in [Int64(2000), 1000, 3000].enumerated() {
        let act = Act(
          id: ActID("a\(place)"), appends: [Sample.append("c\(place)", [Sample.known("100\(place)")])],
          recordedAt: Instant(milliseconds: moment), recordedBy: StaffID("m1"))
        try store.append(act, renewing: .none)
      }
      for (moment, expected) in [(1000, [1, 2, 3]), (1001, [1, 3]), (3000, [3]), (3001, [])] {
        var found: [Position] = []
        try store.eachEntry(recordedSince: Instant(milliseconds: Int64(moment))) { found.append($0.position) }
        #expect(found == expected.map(Position.init))
      }
    }
  }

  @Test("Every child of whom anything was recorded is named, by their ids", arguments: EachStore.allCases)
  func children(_ each: EachStore) throws {
    try each.run { store in
      #expect(try store.children() == [])
      try store.record("a1", "k", Sample.founded)
      try store.record("a2", "m", Sample.joined)
      try store.record("a3", "c2", Sample.known("1001"))
      try store.record("a4", "c1", Sample.held("2014-11-03"))
      #expect(try store.children() == [ChildID("c1"), ChildID("c2")])
    }
  }

  @Test("A stream that has moved on is a conflict, and nothing is recorded", arguments: EachStore.allCases)
  func conflict(_ each: EachStore) throws {
    try each.run { store in
      try store.record("a1", "c1", Sample.known("1001"))
      for expecting in [0, 2] {
        #expect(throws: StoreFault.journal(.conflict(StreamID("c1")))) {
          try store.record("a2", "c1", expecting: expecting, Sample.held("2014-11-03"))
        }
      }
      #expect(try store.head() == 1)
    }
  }

  @Test("An act over several streams is recorded whole or not at all", arguments: EachStore.allCases)
  func atomic(_ each: EachStore) throws {
    try each.run { store in
      try store.record("a1", "c2", Sample.known("1002"))
      let act = Sample.act(
        "a2", [Sample.append("c1", [Sample.known("1001")]), Sample.append("c2", [Sample.known("1002")])])
      #expect(throws: StoreFault.journal(.conflict(StreamID("c2")))) {
        try store.append(act, renewing: Sample.renewal(Sample.row("c1", number: "1001")))
      }
      #expect(try store.head() == 1)
      #expect(try store.read(StreamID("c1")) == [])
      #expect(try store.rows(.everyone) == [])
    }
  }

  @Test("An act that is already recorded changes nothing, whatever it expects", arguments: EachStore.allCases)
  func again(_ each: EachStore) throws {
    try each.run { store in
      let first = try store.record("a1", "c1", Sample.known("1001"), Sample.held("2014-11-03"))
      try store.record("a2", "c1", expecting: 2, Sample.held("2014-12-01"))
      #expect(try store.record("a1", "c1", Sample.known("1001"), Sample.held("2014-11-03")) == first)
      #expect(try store.record("a1", "c1", expecting: 3, Sample.held("2015-01-05")) == first)
      #expect(try store.read(StreamID("c1")).count == 3)
    }
  }

  @Test("What a newer program recorded is not recorded again", arguments: EachStore.allCases)
  func unknown(_ each: EachStore) throws {
    try each.run { store in
      try store.record("a1", "c1", Sample.known("1001"))
      #expect(throws: StoreFault.self) { try store.record("a2", "c1", expecting: 1, .unknown) }
      #expect(try store.head() == 1)
    }
  }
}
