import Desk
import Foundation
import TestSupport

@testable import CaseStore

/// A store of the first edition of the tables, as a program of that time left it.
enum EditionOne {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Editions/1.sql")

  static func make(at path: String) throws {
    try RawStore(path).run(try String(contentsOf: file, encoding: .utf8))
  }

  /// The same acts in a store in memory.
  static func inMemory(_ entries: [Entry]) throws -> InMemoryStore {
    let store = InMemoryStore()
    var acts: [ActID] = []
    for entry in entries where !acts.contains(entry.act) { acts.append(entry.act) }
    for act in acts {
      let ofAct = entries.filter { $0.act == act }
      var streams: [StreamID] = []
      for entry in ofAct where !streams.contains(entry.stream) { streams.append(entry.stream) }
      let appends = streams.map { stream in
        let events = ofAct.filter { $0.stream == stream }
        return StreamAppend(
          stream: stream, expecting: events[0].version - 1,
          events: events.map { NewEvent($0.event, source: $0.source) })
      }
      try store.append(
        Act(
          id: act, appends: appends, recordedAt: ofAct[0].recordedAt, recordedBy: ofAct[0].recordedBy),
        renewing: .none)
    }
    return store
  }
}
