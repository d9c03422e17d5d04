import Application
import GRDB
import Glibc
import Record
import Synchronization

/// Notices that what a connection is to is no longer the store that lies at its path, or no longer the record that was
/// seen through it: the file, its log or its lock was moved, taken away or replaced, another store's bytes were copied
/// over it, or a backup was restored into it.
final class StoreWatch: Sendable {
  private let path: String
  private let log: String
  private let lock: String?
  private let files: [(path: String, identity: FileIdentity)]
  private let seen = Mutex(Seen())

  private struct Seen {
    /// SQLite's count of what others have committed.
    var others: Int64?
    var end: EntryChain.End?
    /// The file when it was last found to be the one that its log goes on from.
    var file: FileState?
    var folded: Receipt?
    /// True once something was found: nothing is told of the store from here any more.
    var isOver = false
  }

  /// Begins with what lies there now.
  init(_ file: StoreFile) {
    (path, log, lock) = (file.path, file.log, file.lock)
    files = [file.path, file.log, file.logIndex, file.lock].compactMap { path in
      FileIdentity(at: path).map { (path, $0) }
    }
  }

  /// Watches a copy that nobody changes.
  init(copy path: String) {
    (self.path, log, lock) = (path, path + "-wal", nil)
    files = FileIdentity(at: path).map { [(path, $0)] } ?? []
  }

  /// Throws where something was moved or replaced since. It is asked before every answer that is of a moment of its own,
  /// and before every entry: a question or two to the operating system for each file, and one to SQLite that reads no page.
  ///
  /// What cannot be read is left to whoever reads next, and looked at again then.
  ///
  /// - Parameter holding: the lock file, where the lock is held.
  func requireSame(in db: Database, holding: Int32? = nil) throws {
    guard isInPlace else { throw StorageFault.wasMoved(path: path) }
    do {
      try requireSeen(in: db)
      try requireOwnLog(holding)
    } catch let error as DatabaseError where error.isOfReading {
      return
    }
  }

  private var isInPlace: Bool { files.allSatisfy { FileIdentity(at: $0.path) == $0.identity } }

  /// Whether the log is not one that goes on from the file. The lock is held.
  func findsForeignLog(holding lock: Int32) throws -> Bool {
    do {
      try requireOwnLog(lock)
      return false
    } catch StorageFault.hasForeignLog {
      return true
    }
  }

  /// What was recorded here has been seen too.
  func recorded(in db: Database) {
    guard let end = try? JournalTable.last(in: db) else { return }
    seen.withLock { $0.end = end }
  }

  /// Marks that the log is folded into the store whole. `lock` is held.
  func folded(_ receipt: Receipt, _ lock: Int32) {
    seen.withLock { seen in
      guard !seen.isOver, isInPlace else { return }
      let file = FileState(justWritten: path)
      FoldedMark.write(FoldedMark(receipt, file: file?.isSettled == true ? file : nil), lock)
      (seen.folded, seen.file) = (receipt, file)
    }
  }

  /// As long as nobody else has committed, what was seen is there.
  private func requireSeen(in db: Database) throws {
    try seen.withLock { seen in
      let others = try db.first("PRAGMA data_version") { $0.number(0) }
      guard others != seen.others else { return }
      if let end = seen.end, try !holds(end, in: db) {
        seen.isOver = true
        throw StorageFault.wasReplaced(path: path)
      }
      (seen.others, seen.end) = (others, try JournalTable.last(in: db))
    }
  }

  private func holds(_ end: EntryChain.End, in db: Database) throws -> Bool {
    guard end.position > 0 else { return true }
    return try JournalTable.digest(at: end.position, in: db) == end.digest
  }
}

extension StoreWatch {
  /// The file is only written to when the log is folded into it, or by somebody who should not. Where it was, what is in
  /// the file itself has to hold what was folded into it before: while the lock is held, so that nobody is just folding.
  private func requireOwnLog(_ holding: Int32?) throws {
    guard let lock else { return }
    try seen.withLock { seen in
      let file = FileState(at: path)
      // One that had only just been written to is read before anything is recorded, and once it has settled.
      let isTold = seen.file?.isSettled ?? true
      guard file != seen.file || !isTold && (holding != nil || file?.isSettled == true) else { return }
      if let holding { return try compare(&seen, holding) }
      let writable = LockFile.open(lock, O_RDWR)
      let descriptor = writable >= 0 ? writable : LockFile.open(lock, O_RDONLY)
      guard descriptor >= 0 else { return }
      defer { LockFile.close(descriptor, of: lock) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
      try compare(&seen, descriptor)
    }
  }

  private func compare(_ seen: inout Seen, _ lock: Int32) throws {
    let file = FileState(at: path)
    let mark = FoldedMark.read(lock)
    // The file is as it was when the mark was made. What was seen before is looked for all the same.
    if let mark, let file, mark.file == file, seen.folded == nil {
      (seen.file, seen.folded) = (file, mark.receipt)
      return
    }
    let marked = mark?.receipt
    for folded in [marked, seen.folded].compactMap({ $0 }) {
      // What cannot be read now is looked at again.
      guard let isHeld = try? fileHolds(folded) else { return }
      if isHeld { continue }
      // Whoever was folding when the power failed has left a file that makes sense with its log alone. It is looked at again
      // when it is written to.
      guard isLogEmpty || fileMakesSense else {
        seen.file = file
        return
      }
      if seen.folded != nil {
        seen.isOver = true
        throw StorageFault.wasReplaced(path: path)
      }
      guard isLogEmpty else { throw StorageFault.hasForeignLog(path: path) }
      // An older store was copied to its place while nobody had it open, and no log goes on from another. Whoever may
      // not write the mark records nothing either.
      FoldedMark.write(nil, lock)
      seen.file = file
      return
    }
    (seen.file, seen.folded) = (file, marked ?? seen.folded)
  }

  /// What stands in the file itself, without its log.
  private func fileHolds(_ receipt: Receipt) throws -> Bool {
    try CopiedStore.unchanging(path).unsafeReentrantRead { db in
      try ReceiptTable.findings(since: receipt, in: db).isEmpty
    }
  }

  /// Whether the file is whole in itself, without its log.
  private var fileMakesSense: Bool {
    let sql = "SELECT count(*) = max(position) FROM journal"
    let isWhole = try? CopiedStore.unchanging(path).unsafeReentrantRead { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"]
        && Bool.fetchOne(db, sql: sql) == true
    }
    return isWhole == true
  }

  private var isLogEmpty: Bool {
    var about = stat()
    return stat(log, &about) != 0 || about.st_size == 0
  }
}
