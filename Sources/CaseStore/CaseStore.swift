public import Application
import GRDB
import Glibc

/// A store on disk: the journal, the board that follows from it, who opened which file, and half-filled forms.
///
/// It may be used from several threads; each question waits for the one before.
public final class CaseStore: Store, Sendable {
  let path: String
  let queue: DatabaseQueue
  private let log: String
  /// Nil where the store is open for reading alone.
  private let lock: StoreLock?

  /// Makes an empty store in a folder that exists. `mode` is 0o600, or 0o660 with the group that shares it.
  public static func create(at path: String, mode: UInt16, group: UInt32?) throws(StoreFault) {
    try StoreFile.make(at: path, mode: mode_t(mode), group: group)
  }

  /// Opens a store. A file that is not a store of this program, or of a newer one, is left as it is.
  public convenience init(opening path: String, readOnly: Bool = false) throws(StoreFault) {
    try self.init(opening: path, readOnly: readOnly, patience: StoreLock.patience)
  }

  init(opening path: String, readOnly: Bool, patience: Int) throws(StoreFault) {
    self.path = path
    (log, lock, queue) = try asFault(at: path) {
      let file = try StoreFile(existing: path, forWriting: !readOnly)
      let lock = readOnly ? nil : try StoreLock(for: file, patience: patience)
      return (file.log, lock, readOnly ? try Connection.forReading(file) : try Connection.forWriting(file))
    }
    if !readOnly { try bringUpToDate() }
  }

  /// SQLite copies the log into the store when the last connection closes: not while others write.
  deinit {
    guard let lock else { return }
    lock.heldIfFree { try? queue.close() }
  }

  public func reading<T>(_ body: () throws -> T) throws -> T {
    try queue.unsafeReentrantRead { db in
      if db.isInsideTransaction { return try body() }
      return try transaction(.deferred, in: db) { try body() }
    }
  }
}

extension CaseStore {
  /// Asks one question of the store.
  func asking<T>(_ body: (Database) throws -> T) throws(StoreFault) -> T {
    try asFault(at: path) { try queue.unsafeReentrantRead(body) }
  }

  /// Runs `body` in one transaction while no other program writes; what it wrote is on disk when this returns.
  /// Where `traceless`, what it took out is then in the log no longer.
  func writing<T>(traceless: Bool = false, _ body: (Database) throws -> T) throws(StoreFault) -> T {
    guard let lock else { throw .storage(.isReadOnly(path: path)) }
    return try asFault(at: path) {
      try queue.unsafeReentrantWrite { db in
        precondition(!db.isInsideTransaction, "nothing is recorded while reading from one moment")
        return try lock.held {
          let result = try transaction(.immediate, in: db) { try body(db) }
          traceless ? Connection.emptyLog(db) : shortenLog(in: db)
          return result
        }
      }
    }
  }

  private func bringUpToDate() throws(StoreFault) {
    guard try asking(Schema.edition) < Schema.edition else { return }
    try writing { try Schema.bringUpToDate($0) }
  }

  private func transaction<T>(
    _ kind: Database.TransactionKind, in db: Database, _ body: () throws -> T
  ) throws -> T {
    var result: T?
    try db.inTransaction(kind) {
      result = try body()
      return .commit
    }
    return result!
  }

  /// What is in the log is safe already: when it cannot be copied now, the next commit tries again.
  private func shortenLog(in db: Database) {
    var about = stat()
    guard stat(log, &about) == 0, about.st_size > Connection.longestLog else { return }
    _ = try? db.checkpoint(.passive)
  }
}
