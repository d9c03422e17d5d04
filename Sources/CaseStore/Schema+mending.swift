import Application
import GRDB

extension Schema {
  /// Takes out of the file what this program did not put there, makes its triggers and indexes as they should be, and the
  /// tables of the board anew and empty. Throws where a table that cannot be worked out again was changed or is missing.
  static func mend(_ db: Database, path: String) throws {
    let foreign = try SchemaCheck(db).findings.filter { $0.manner == .foreign }
    for kind in ["trigger", "view", "table", "index"] {
      for finding in foreign where finding.kind == kind { try drop(finding, from: db) }
    }
    // What stands where a table of the board should be.
    for finding in try SchemaCheck(db).findings where finding.kind == "view" { try drop(finding, from: db) }
    try makeBoardAnew(in: db)
    for finding in try SchemaCheck(db).findings {
      guard ["trigger", "index"].contains(finding.kind), let statement = SchemaCheck.expected[finding.name]
      else { throw StorageFault.isDamaged(path: path, why: finding.words.lowercasingFirst) }
      try drop(finding, from: db)
      try db.execute(sql: statement)
    }
    if let left = try SchemaCheck(db).findings.first {
      throw StorageFault.isDamaged(path: path, why: left.words.lowercasingFirst)
    }
  }

  private static func drop(_ finding: SchemaCheck.Finding, from db: Database) throws {
    // The name is whatever somebody chose, with quotes in it too.
    var name = String.UnicodeScalarView()
    for scalar in finding.name.unicodeScalars {
      if scalar == "\"" { name.append(scalar) }
      name.append(scalar)
    }
    try db.execute(sql: "DROP \(finding.kind.uppercased()) IF EXISTS \"\(String(name))\"")
  }
}

extension String {
  /// Without its full stop, to go on in a sentence.
  fileprivate var lowercasingFirst: String { prefix(1).lowercased() + dropFirst().dropLast() }
}
