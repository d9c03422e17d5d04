import Application
import CareCalendar
import Casework
import Foundation
import GRDB
import Record
import Testing

@testable import CaseStore

/// Half-filled forms on the disk: there after a crash, and gone when they are given up.
@Suite struct DraftTraceTests {
  private let folder: TemporaryFolder
  private let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
  }

  /// True where the words stand in the store's file or in its log.
  private func isOnDisk(_ words: String) throws -> Bool {
    try ["council.iro", "council.iro-wal"].contains { name in
      try folder.bytes(of: name).range(of: Data(words.utf8)) != nil
    }
  }

  @Test("What was kept is there after the program was killed")
  func killed() throws {
    let draft = Sample.draft("book", child: "c1", ["day": "17 Nov"])
    try store.keep(draft)
    let left = try folder.write(folder.bytes(of: "council.iro"), to: "left.iro")
    _ = try folder.write(folder.bytes(of: "council.iro-wal"), to: "left.iro-wal")
    #expect(try CaseStore(opening: left).drafts(of: StaffID("m1")) == [draft])
    withExtendedLifetime(store) {}
  }

  @Test("What was given up is neither in the store nor in its log")
  func traceless() throws {
    let draft = Sample.draft("book", child: "c1", ["words": "told in confidence"])
    try store.keep(draft)
    #expect(try isOnDisk("told in confidence"))
    try store.discard(draft.key)
    #expect(try !isOnDisk("told in confidence"))
  }

  @Test("A form that is saved goes with the act that it became, and its traces when nobody types")
  func saved() throws {
    let draft = Sample.draft("book", child: "c1", ["words": "told in confidence"])
    let other = Sample.draft("record", child: "c1", ["words": "still to be said"])
    try store.keep(draft)
    try store.keep(other)
    let act = Act(
      id: ActID("a1"), appends: [Sample.append("c1", [Sample.known("1001")])],
      recordedAt: Instant(milliseconds: 5), recordedBy: StaffID("m1"))
    try store.append(act, renewing: .none, finishing: draft.key)
    #expect(try store.drafts(of: StaffID("m1")) == [other])
    let left = "SELECT group_concat(answers) FROM draft WHERE act = 'a1'"
    #expect(try store.asking { try String.fetchOne($0, sql: left) } == "{}")
    try store.overwriteTraces(of: StaffID("m1"))
    #expect(try !isOnDisk("told in confidence"))
    #expect(try store.drafts(of: StaffID("m1")) == [other])
  }

  @Test("A form that could not be saved is there still")
  func notSaved() throws {
    let draft = Sample.draft("book", child: "c1")
    try store.keep(draft)
    let act = Act(
      id: ActID("a1"), appends: [Sample.append("c1", expecting: 1, [Sample.held("2014-11-03")])],
      recordedAt: Instant(milliseconds: 5), recordedBy: StaffID("m1"))
    #expect(throws: StoreFault.journal(.conflict(StreamID("c1")))) {
      try store.append(act, renewing: .none, finishing: draft.key)
    }
    #expect(try store.drafts(of: StaffID("m1")) == [draft])
  }

  @Test("Nothing stays of it where longer and shorter forms were moved about in the store")
  func movedAbout() throws {
    var kept: [DraftKey: Int] = [:]
    for number in 0..<54 {
      let words = String(repeating: "secret\(1000 + number);", count: [1, 8, 30, 60, 120][number % 5])
      let draft = Sample.draft("form \(number * 3 % 23)", ["words": words])
      try store.keep(draft)
      kept[draft.key] = 1000 + number
      let given = Sample.draft("form \(number * 14 % 23)").key
      if number % 3 == 2, kept.removeValue(forKey: given) != nil { try store.discard(given) }
    }
    let text = String(decoding: try folder.bytes(of: "council.iro"), as: UTF8.self)
    let found = Set(text.matches(of: /secret(\d{4})/).compactMap { Int($0.1) })
    #expect(found == Set(kept.values))
    #expect(try store.drafts(of: StaffID("m1")).count == kept.count)
  }

  @Test("What is given up while somebody reads is gone from the log when something is given up next")
  func whileReading() throws {
    let (first, second) = (Sample.draft("book", ["words": "the first"]), Sample.draft("record"))
    try store.keep(first)
    try store.keep(second)
    let reader = try CaseStore(opening: folder.storePath, readOnly: true)
    try reader.reading {
      #expect(try reader.drafts(of: StaffID("m1")).count == 2)
      try store.discard(first.key)
      #expect(try reader.drafts(of: StaffID("m1")).count == 2)
    }
    #expect(try store.drafts(of: StaffID("m1")) == [second])
    try store.discard(second.key)
    #expect(try !isOnDisk("the first"))
  }

  @Test("To give up what was never kept writes nothing")
  func nothing() throws {
    try store.record("a1", "c1", Sample.known("1001"))
    let before = try folder.bytes(of: "council.iro-wal")
    try store.discard(Sample.draft("book").key)
    #expect(try folder.bytes(of: "council.iro-wal") == before)
  }

  @Test("A form that cannot be read is damage, and says so")
  func damaged() throws {
    try store.keep(Sample.draft("book"))
    // With a digest that is right: what somebody else changed is offered to nobody.
    try RawStore(folder.storePath).queue.inDatabase { db in
      let columns = "staff, form, child, about, '{\"day\":1}', kept_at, act, tried"
      let row = try #require(try Row.fetchOne(db, sql: "SELECT \(columns) FROM draft"))
      try DraftTable.put(Array(row.databaseValues), in: db)
    }
    #expect(
      throws: StoreFault.storage(.isDamaged(path: folder.storePath, why: "a half-filled form cannot be read"))
    ) { try store.drafts(of: StaffID("m1")) }
  }
}
