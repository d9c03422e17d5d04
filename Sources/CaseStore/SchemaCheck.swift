import GRDB

/// What a store's file holds, compared with what this program makes. A trigger of somebody else can swallow what is
/// recorded, and a view can stand where a table stood, so that nothing is taken for granted.
struct SchemaCheck {
  /// Something that is not as this program makes it.
  struct Finding: Equatable {
    enum Manner { case foreign, changed, missing }

    /// "table", "index", "trigger" or "view": as it is found there, or as it should be where it is missing.
    let kind: String
    let name: String
    let manner: Manner

    var words: String {
      switch manner {
      case .foreign: "The \(kind) \(name) is not of this program."
      case .changed: "The \(kind) \(name) was changed."
      case .missing: "The \(kind) \(name) is missing."
      }
    }
  }

  /// What was found, what is missing last.
  let findings: [Finding]

  init(_ db: Database) throws {
    var findings: [Finding] = []
    var missing = SchemaCheck.expected
    try db.each("SELECT type, name, sql FROM sqlite_schema ORDER BY name") { row in
      let (kind, name) = (row.text(0), row.text(1))
      guard let expected = missing.removeValue(forKey: name) else {
        if !SchemaCheck.isOfSQLite(kind, name) {
          findings.append(Finding(kind: kind, name: name, manner: .foreign))
        }
        return
      }
      if row.optionalText(2) != expected {
        findings.append(Finding(kind: kind, name: name, manner: .changed))
      }
    }
    self.findings =
      findings
      + missing.sorted { $0.key < $1.key }.map {
        Finding(kind: SchemaCheck.kind(of: $0.value), name: $0.key, manner: .missing)
      }
  }

  /// Every statement of the schema, by the name of what it makes.
  static let expected = Dictionary(uniqueKeysWithValues: Schema.everything.map { (name(in: $0), $0) })

  /// The third word; of a unique index the fourth.
  private static func name(in statement: String) -> String {
    let words = statement.utf8.split(separator: UInt8(ascii: " "), maxSplits: 4).map { String(Substring($0)) }
    return words[1] == "UNIQUE" ? words[3] : words[2]
  }

  private static func kind(of statement: String) -> String {
    ["TABLE", "TRIGGER"].first { statement.hasPrefix("CREATE \($0) ") }?.lowercased() ?? "index"
  }

  /// The indexes that SQLite makes for itself, and what ANALYZE leaves.
  private static func isOfSQLite(_ kind: String, _ name: String) -> Bool {
    kind == "index" && name.hasPrefix("sqlite_autoindex_") || kind == "table" && name.hasPrefix("sqlite_stat")
  }
}
