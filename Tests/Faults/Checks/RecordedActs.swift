import Foundation
import GRDB

/// What the journal of a store holds, read behind the program's back.
struct RecordedActs {
  /// The entries of one act, each as its kind and its payload, with every id in it left out.
  struct RecordedAct {
    let id: String
    var entries: [String]
  }

  /// Of every entry, in order.
  let digests: [[UInt8]]
  /// In the order of their first entries.
  let acts: [RecordedAct]
  /// How often somebody looked at children.
  let readings: Int
  /// The half-filled forms, each with the act that it becomes.
  let drafts: [(form: String, child: String, act: String)]

  init(of store: String) throws { try self.init(at: store) }

  /// Those in a copy that nobody has open, without making anything beside it.
  static func unchanging(_ copy: String) throws -> RecordedActs {
    try RecordedActs(at: "file:\(copy)?immutable=1")
  }

  private init(at address: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: address, configuration: configuration)
    (digests, acts, readings, drafts) = try queue.read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT act, kind, CAST(payload AS TEXT) AS payload, digest FROM journal ORDER BY position")
      // Of a form that was saved a row without answers stays, until whoever saved it is told that it was.
      let drafts = try Row.fetchAll(
        db, sql: "SELECT form, child, act FROM draft WHERE answers <> '{}' ORDER BY kept_at")
      return (
        rows.map { Array($0["digest"] as Data) }, RecordedActs.acts(in: rows),
        try Int.fetchOne(db, sql: "SELECT count(*) FROM reads") ?? 0,
        drafts.map { ($0["form"], $0["child"], $0["act"]) }
      )
    }
  }

  /// The acts behind the first so many entries.
  func acts(after count: Int) -> [RecordedAct] {
    var left = count
    return Array(
      acts.drop { act in
        defer { left -= act.entries.count }
        return left > 0
      })
  }

  private static func acts(in rows: [Row]) -> [RecordedAct] {
    var acts: [RecordedAct] = []
    var places: [String: Int] = [:]
    for row in rows {
      let (id, kind, payload) = (row["act"] as String, row["kind"] as String, row["payload"] as String)
      let entry = kind + " " + withoutIDs(payload)
      if let place = places[id] {
        acts[place].entries.append(entry)
      } else {
        places[id] = acts.count
        acts.append(RecordedAct(id: id, entries: [entry]))
      }
    }
    return acts
  }

  /// An id is 32 digits of sixteen, and another in every run.
  private static func withoutIDs(_ text: String) -> String {
    var kept: [UInt8] = []
    var run: [UInt8] = []
    func end() {
      kept += run.count == 32 ? [UInt8(ascii: "*")] : run
      run = []
    }
    for byte in text.utf8 {
      if (48...57).contains(byte) || (97...102).contains(byte) {
        run.append(byte)
      } else {
        end()
        kept.append(byte)
      }
    }
    end()
    return String(decoding: kept, as: UTF8.self)
  }
}
