import GRDB
import Record

/// The ends of the chains in a store, and whether a receipt's ends are still in it.
enum ReceiptTable {
  static func receipt(in db: Database) throws -> Receipt {
    let journal = try JournalTable.last(in: db)
    let readings = try hasChainedReadings(db) ? lastReading(in: db) : nil
    return Receipt(journal: .init(position: journal.position, digest: journal.digest), readings: readings)
  }

  /// What is no longer as the receipt says, a line each.
  static func findings(since receipt: Receipt, in db: Database) throws -> [String] {
    var findings = try missing(receipt.journal, "journal", ("entry", "entries"), in: db)
    if let readings = receipt.readings {
      guard try hasChainedReadings(db) else {
        return findings + ["The receipt tells of readings with digests; this store has none."]
      }
      findings += try missing(readings, "reads", ("reading", "readings"), in: db)
    }
    return findings
  }

  private static func missing(
    _ end: Receipt.End, _ table: String, _ words: (one: String, many: String), in db: Database
  ) throws -> [String] {
    guard end.position > 0 else { return [] }
    let last = try db.first("SELECT coalesce(max(position), 0) FROM \(table)") { $0.number(0) } ?? 0
    guard end.position <= last else {
      return [
        "The receipt was given when there were \(end.position) \(words.many). There are \(last) now: "
          + "the others were taken away."
      ]
    }
    let digest = try db.first("SELECT digest FROM \(table) WHERE position = ?", [end.position]) {
      Array($0.bytes(0))
    }
    guard digest != end.digest else { return [] }
    return [
      "\(words.one.capitalisingFirst) \(end.position) is not the one that the receipt was given for: it, or what was "
        + "recorded before it, was changed or taken away."
    ]
  }

  /// Older editions of the tables have no digests over readings.
  private static func hasChainedReadings(_ db: Database) throws -> Bool {
    try db.first("SELECT 1 FROM pragma_table_info('reads') WHERE name = 'digest'") { _ in true } ?? false
  }

  private static func lastReading(in db: Database) throws -> Receipt.End {
    let sql = "SELECT position, digest FROM reads ORDER BY position DESC LIMIT 1"
    return try db.first(sql) { Receipt.End(position: $0.number(0), digest: Array($0.bytes(1))) }
      ?? Receipt.End(position: 0, digest: EntryChain.beginning.digest)
  }
}
