public import Application
import GRDB
import Glibc
import Record
import Synchronization

/// A store on disk: the journal, the board that follows from it, who looked at which child, and half-filled forms.
///
/// It may be used from several threads; each question waits for the one before.
public final class CaseStore: Store, Sendable {
  let path: String
  let queue: DatabaseQueue
  private let log: String
  /// Nil where the store is open for reading alone.
  private let lock: StoreLock?
  let watch: StoreWatch
  /// False where it is opened to be looked over or put right, whatever somebody else did to its tables.
  let requiresOwnSchema: Bool
  /// SQLite's count of changes to the schema when it was last found to be as it should be.
  let comparedSchema = Mutex(-1)
  let upgraded = Mutex<StoreUpgrade?>(nil)

  /// Opens a store. A file that is not a store of this program, or of a newer one, is left as it is, and so is one whose
  /// tables somebody else changed. One that an older program left is brought up to date, and kept as it was beside it.
  ///
  /// - Parameter progress: told how many pages of that are copied, and of how many.
  public convenience init(
    opening path: String, readOnly: Bool = false,
    keepingOlder progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(StoreFault) {
    try self.init(opening: path, readOnly: readOnly, patience: StoreLock.patience, progress)
  }

  /// A store whose connection was opened otherwise; without a lock, for reading alone.
  init(path: String, log: String, lock: StoreLock?, queue: DatabaseQueue) {
    (self.path, self.log, self.lock, self.queue) = (path, log, lock, queue)
    watch = StoreWatch(copy: path)
    requiresOwnSchema = true
  }

  init(
    opening path: String, readOnly: Bool, patience: Int, requiresOwnSchema: Bool = true,
    keepsOlder: Bool = true, isMaking: Bool = false,
    _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(StoreFault) {
    self.path = path
    self.requiresOwnSchema = requiresOwnSchema
    (log, lock, queue, watch) = try asFault(at: path) {
      try CaseStore.tryingAgain {
        let file = try StoreFile(existing: path, forWriting: !readOnly)
        let before = FileIdentity(at: path)
        guard !readOnly else {
          let queue = try Connection.forReading(file)
          return (file.log, nil, queue, try CaseStore.watch(file, before))
        }
        let lock = try StoreLock(for: file, patience: patience)
        do {
          let queue = try isMaking ? Connection.forMaking(file) : Connection.forWriting(file)
          let watch = try isMaking ? StoreWatch(copy: path) : CaseStore.watch(file, before)
          return (file.log, lock, queue, watch)
        } catch StorageFault.busy where lock.isWithoutLocks {
          throw StorageFault.hasNoLocks(path: path)
        }
      }
    }
    if !readOnly { try bringUpToDate(keepsOlder: keepsOlder, progress) }
    try asking { try requireOwnSchema($0) }
  }

  /// Opens a store to check it or to put it right, also where its tables are not as this program makes them: for
  /// writing where that is possible, and else for reading alone.
  public convenience init(
    checking path: String, keepingOlder progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(StoreFault) {
    do {
      try self.init(
        opening: path, readOnly: false, patience: StoreLock.patience, requiresOwnSchema: false,
        progress)
    } catch {
      guard case .storage(let fault) = error, fault.isOfWriting else { throw error }
      try self.init(opening: path, readOnly: true, patience: StoreLock.patience, requiresOwnSchema: false)
    }
  }

  /// SQLite copies the log into the store when the last connection closes: not while others write.
  deinit {
    guard let lock else { return }
    lock.heldIfFree { isHeld in
      let receipt = isHeld ? try? queue.unsafeReentrantRead { try ReceiptTable.receipt(in: $0) } : nil
      try? queue.close()
      var about = stat()
      if let receipt, stat(log, &about) == 0, about.st_size == 0 { watch.folded(receipt, lock.descriptor) }
    }
  }

  /// Whether it is opened by another account's right, as others open it too.
  public var isShared: Bool { SharedFiles.isHeld(path) }

  public func reading<T>(_ body: () throws -> T) throws -> T {
    try queue.unsafeReentrantRead { db in
      if db.isInsideTransaction { return try body() }
      return try transaction(.deferred, in: db) {
        try asFault(at: path) { try watch.requireSame(in: db) }
        return try body()
      }
    }
  }

  /// What is watched is what was opened.
  private static func watch(_ file: StoreFile, _ before: FileIdentity?) throws(StorageFault) -> StoreWatch {
    let watch = StoreWatch(file)
    guard before != nil, FileIdentity(at: file.path) == before else { throw .wasMoved(path: file.path) }
    return watch
  }

  /// A disk that fails to read once may succeed the next time, on another connection.
  private static func tryingAgain<T>(_ open: () throws -> T) throws -> T {
    do {
      return try open()
    } catch let fault as StorageFault where fault.isOfReading {
      return try open()
    }
  }
}

extension CaseStore {
  /// Runs `body` in one transaction while no other program writes; what it wrote is on disk when this returns.
  /// Where `traceless`, what it took out is then in the log no longer.
  func writing<T>(traceless: Bool = false, _ body: (Database) throws -> T) throws(StoreFault) -> T {
    try committing(traceless: traceless) { db, _ in try body(db) }
  }

  /// The same, where `body` wants to know whether it is done again. It is, from its beginning and under the same lock,
  /// when the disk did not confirm what was committed, or failed to read. A flush that is only asked for again may
  /// succeed though nothing was written since, so the pages are written again too.
  ///
  /// Where the schema was changed since it was last compared, it is compared first, unless `isCompared` is false.
  func committing<T>(
    traceless: Bool = false, isCompared: Bool = true, _ body: (_ db: Database, _ isAgain: Bool) throws -> T
  ) throws(StoreFault) -> T {
    guard let lock else { throw .storage(.isReadOnly(path: path)) }
    return try asFault(at: path) {
      try queue.unsafeReentrantWrite { db in
        precondition(!db.isInsideTransaction, "nothing is recorded while reading from one moment")
        return try lock.held {
          let result = try committed(in: db) { db, isAgain in
            try watch.requireSame(in: db, holding: lock.descriptor)
            if isCompared { try requireOwnSchema(db) }
            return try body(db, isAgain)
          }
          watch.recorded(in: db)
          if traceless ? Connection.emptyLog(db) : shortenLog(in: db) {
            try? watch.folded(ReceiptTable.receipt(in: db), lock.descriptor)
          }
          return result
        }
      }
    }
  }

  private func committed<T>(in db: Database, _ body: (Database, Bool) throws -> T) throws -> T {
    do {
      return try writingTransaction(in: db) { try body(db, false) }
    } catch let doubt as UnconfirmedCommit {
      let first = fault(doubt, in: db)
      do {
        return try writingTransaction(in: db) { try body(db, true) }
      } catch is UnconfirmedCommit {
        throw first
      } catch is DatabaseError {
        throw first
      }
    } catch let error as DatabaseError {
      guard error.isOfReading else { throw fault(error, in: db) }
      do {
        return try writingTransaction(in: db) { try body(db, true) }
      } catch let doubt as UnconfirmedCommit {
        throw fault(doubt, in: db)
      } catch let again as DatabaseError {
        throw fault(again, in: db)
      }
    }
  }

  private func fault(_ doubt: UnconfirmedCommit, in db: Database) -> StorageFault {
    let why = systemWords(db.code(behind: doubt.error)) ?? doubt.error.message ?? "no reason given"
    return .mayBeRecorded(path: path, why: why)
  }

  /// Of a store that is in use it is looked at first whether there are locks at all. Of one that is found damaged, where
  /// some read has failed before, it is asked anew whether it is.
  func fault(_ error: DatabaseError, in db: Database) -> StorageFault {
    if error.isOfDamage, db.lastCodeOfFiles != 0 { return faultFoundAnew() }
    let fault = StorageFault(error, code: db.code(behind: error), at: path)
    return fault == .busy && lock?.isWithoutLocks == true ? .hasNoLocks(path: path) : fault
  }

  /// What is wrong with what is in the store, as a fresh connection finds it: SQLite remembers what the operating system
  /// said last of a file, however long ago, and on a fresh connection that is of now.
  private func faultFoundAnew() -> StorageFault {
    do {
      guard let found = try askingAnew({ try foundDamage(in: $0) }).first else {
        return .cannotBeRead(path: path, why: "what was read was wrong")
      }
      return .isDamaged(path: path, why: found)
    } catch let fault as StorageFault {
      return fault
    } catch {
      return .failed(path: path, why: "\(error)")
    }
  }

  /// One that only reads is not committed, as SQLite refuses that once a page could not be read, even where the same page
  /// was read after all. Where SQLite has ended it by itself, committing it says so.
  private func transaction<T>(
    _ kind: Database.TransactionKind, in db: Database, _ body: () throws -> T
  ) throws -> T {
    var result: T?
    try db.inTransaction(kind) {
      result = try body()
      return kind == .deferred && db.isInsideTransaction ? .rollback : .commit
    }
    return result!
  }

  /// Throws `UnconfirmedCommit` where all of it was done but its commit, which failed.
  private func writingTransaction<T>(in db: Database, _ body: () throws -> T) throws -> T {
    var isDone = false
    do {
      return try transaction(.immediate, in: db) {
        let result = try body()
        isDone = true
        return result
      }
    } catch let error as DatabaseError where isDone && error.leavesCommitInDoubt {
      throw UnconfirmedCommit(error: error)
    }
  }

  /// What is in the log is safe already: when it cannot be copied now, the next commit tries again. True where all of it
  /// is in the store.
  private func shortenLog(in db: Database) -> Bool {
    var about = stat()
    guard stat(log, &about) == 0, about.st_size > Connection.longestLog,
      let done = try? db.checkpoint(.passive)
    else { return false }
    return done.walFrameCount == done.checkpointedFrameCount
  }
}
