import Application
import GRDB
import Glibc
import Record

/// Copies a store page by page, as SQLite does it, and opens such copies without anything being made beside them.
enum CopiedStore {
  /// Pages copied at a time. Nobody waits for it: who records goes on meanwhile, and the copy stays that of one moment.
  private static let pagesAtOnce: CInt = 512

  /// Copies everything that `source` sees to the file at `path`, which is there and empty. It is whole when this returns,
  /// and not yet flushed to the disk.
  ///
  /// - Parameter path: as it is to be called, for people to read; it is made at `unfinished`.
  static func fill(
    _ unfinished: String, calling path: String, from source: Database, at store: String,
    _ progress: (_ done: Int, _ of: Int) -> Void
  ) throws {
    // It is ours alone: without locks it can be written on a network drive too.
    let address = Connection.address(of: try StoreFile.place(of: unfinished), "vfs=unix-none")
    let queue = try asFault(at: path) {
      try DatabaseQueue(path: address, configuration: Connection.configuration())
    }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try copy(source, at: store, to: db, at: path, progress)
    }
    try queue.close()
  }

  /// Copies all pages from one open store to another, whose earlier content is then gone.
  static func copy(
    _ source: Database, at store: String, to other: Database, at path: String,
    _ progress: (_ done: Int, _ of: Int) -> Void
  ) throws {
    try withoutActuallyEscaping(progress) { progress in
      do {
        try source.backup(to: other, pagesPerStep: pagesAtOnce) {
          progress($0.completedPageCount, $0.totalPageCount)
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
        throw StorageFault.isNotOurs(path: store)
      } catch let error as DatabaseError where error.isOfReading {
        throw StorageFault(error, code: source.code(behind: error), at: store)
      } catch let error as DatabaseError {
        throw StorageFault(error, code: other.code(behind: error), at: path)
      }
    }
  }

  /// A connection to a copy that nobody changes: it takes no locks and makes no files.
  static func unchanging(_ path: String) throws -> DatabaseQueue {
    var configuration = Connection.configuration()
    configuration.readonly = true
    let address = Connection.address(of: try StoreFile.place(of: path), "immutable=1")
    do {
      return try DatabaseQueue(path: address, configuration: configuration)
    } catch let error as DatabaseError {
      if error.resultCode == .SQLITE_NOTADB { throw StorageFault.isNotOurs(path: path) }
      throw StorageFault(error, code: 0, at: path)
    }
  }
}
