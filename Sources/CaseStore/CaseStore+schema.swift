import Application
import GRDB

extension CaseStore {
  /// Throws where the file holds something that this program did not put there, or lacks what it did. Where the schema
  /// was not changed since it was last compared, that is known by SQLite's count of its changes.
  func requireOwnSchema(_ db: Database) throws {
    guard requiresOwnSchema else { return }
    let version = try db.first("PRAGMA schema_version") { $0.count(0) } ?? 0
    guard comparedSchema.withLock({ $0 != version }) else { return }
    let findings = try SchemaCheck(db).findings
    guard findings.isEmpty else {
      throw StorageFault.hasOtherSchema(path: path, what: findings.map(\.words).joined(separator: " "))
    }
    comparedSchema.withLock { $0 = version }
  }
}

extension StorageFault {
  /// Whether the store can perhaps be read all the same.
  var isOfWriting: Bool {
    switch self {
    case .busy, .diskIsFull, .quotaIsUsedUp, .isReadOnly, .fileSystemIsReadOnly, .hasNoLocks: true
    default: false
    }
  }
}
