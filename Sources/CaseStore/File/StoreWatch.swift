import Application
import GRDB
import Record
import Synchronization

/// Notices that what a connection is to is no longer the store that lies at its path, or no longer the record that was
/// seen through it: the file, its log or its lock was moved, taken away or replaced, or a backup was restored into it.
final class StoreWatch: Sendable {
  private let path: String
  private let files: [(path: String, identity: FileIdentity)]
  private let seen = Mutex(Seen())

  private struct Seen {
    /// SQLite's count of what others have committed.
    var others: Int64?
    var end: EntryChain.End?
  }

  /// Begins with what lies there now.
  ///
  /// - Parameter more: what lies beside it and is open too.
  init(_ path: String, _ more: [String] = []) {
    self.path = path
    files = ([path] + more).compactMap { path in FileIdentity(at: path).map { (path, $0) } }
  }

  /// Throws where something was moved or replaced since. It is asked before every answer and before every entry: three
  /// questions to the operating system, and one to SQLite that reads no page of the store.
  func requireSame(in db: Database) throws {
    for file in files where FileIdentity(at: file.path) != file.identity {
      throw StorageFault.wasMoved(path: path)
    }
    try seen.withLock { seen in
      let others = try db.first("PRAGMA data_version") { $0.number(0) }
      guard others != seen.others else { return }
      if let end = seen.end, try !holds(end, in: db) { throw StorageFault.wasReplaced(path: path) }
      seen = Seen(others: others, end: try JournalTable.last(in: db))
    }
  }

  /// What was recorded here has been seen too.
  func recorded(in db: Database) {
    guard let end = try? JournalTable.last(in: db) else { return }
    seen.withLock { $0.end = end }
  }

  private func holds(_ end: EntryChain.End, in db: Database) throws -> Bool {
    guard end.position > 0 else { return true }
    return try JournalTable.digest(at: end.position, in: db) == end.digest
  }
}
