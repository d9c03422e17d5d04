import Application
import GRDB

extension CaseStore {
  /// Asks one question of the store. Where it cannot be read, or what is read makes no sense, the same is asked once more
  /// on a connection of its own: what a disk failed to give once is no damage.
  func asking<T>(_ body: (Database) throws -> T) throws(StoreFault) -> T {
    try asFault(at: path) {
      try queue.unsafeReentrantRead { db in
        do {
          if !db.isInsideTransaction { try watch.requireSame(in: db) }
          return try body(db)
        } catch let error as DatabaseError {
          guard error.isOfReading else { throw fault(error, in: db) }
          return try db.isInsideTransaction ? askingAgain(in: db, body) : askingAnew(body)
        }
      }
    }
  }

  /// The same where `body` hands on what it reads as it goes, and cannot begin again.
  func askingOnce<T>(_ body: (Database) throws -> T) throws(StoreFault) -> T {
    try asFault(at: path) {
      try queue.unsafeReentrantRead { db in
        do {
          if !db.isInsideTransaction { try watch.requireSame(in: db) }
          return try body(db)
        } catch let error as DatabaseError {
          throw fault(error, in: db)
        }
      }
    }
  }

  /// Within a reading every answer has to be of its moment, which another connection does not know.
  private func askingAgain<T>(in db: Database, _ body: (Database) throws -> T) throws -> T {
    do {
      return try body(db)
    } catch let error as DatabaseError {
      guard error.isOfReading else { throw fault(error, in: db) }
      _ = try askingAnew(body)
      let code = db.code(behind: error)
      throw StorageFault.cannotBeRead(path: path, why: systemWords(code) ?? "what was read was wrong")
    }
  }

  /// Asks on a fresh connection, which has neither kept a page that was read wrongly nor an error of before.
  func askingAnew<T>(_ body: (Database) throws -> T) throws -> T {
    let fresh = try Connection.forReading(StoreFile(existing: path, forWriting: false), older: true)
    return try fresh.unsafeReentrantRead { db in try db.tellingCauses(at: path) { try body(db) } }
  }
}
