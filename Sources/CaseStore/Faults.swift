import Application
import GRDB
import GRDBSQLite
import Glibc
import Record

/// Runs `body`, with whatever goes wrong in it said as a fault of the store.
func asFault<T>(at path: String, _ body: () throws -> T) throws(StoreFault) -> T {
  do {
    return try body()
  } catch let fault as StoreFault {
    throw fault
  } catch let fault as JournalFault {
    throw .journal(fault)
  } catch let fault as StorageFault {
    throw .storage(fault)
  } catch let error as DatabaseError {
    throw .storage(StorageFault(error, at: path))
  } catch {
    throw .storage(.failed(path: path, why: "\(error)"))
  }
}

extension StorageFault {
  /// Only SQLite's own words are passed on: they name tables, never what is in them.
  init(_ error: DatabaseError, at path: String) {
    let why = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskIsFull(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .isReadOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .isDamaged(path: path, why: why)
    case .SQLITE_IOERR where diskHasNoRoom(path): self = .diskIsFull(path: path)
    default: self = .failed(path: path, why: why)
    }
  }

  /// What open(2) and its like said of a file that should be there.
  init(opening path: String, _ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .isMissing(path: path)
    case EROFS: self = .isReadOnly(path: path)
    case ENOSPC, EDQUOT: self = .diskIsFull(path: path)
    case EACCES, EPERM: self = .cannotOpen(path: path, why: "this account may not open it")
    default: self = .cannotOpen(path: path, why: String(cString: strerror(code)))
    }
  }

  /// What open(2) and its like said of a file that should be made.
  init(making path: String, _ code: Int32) {
    switch code {
    case EEXIST: self = .cannotCreate(path: path, why: "there is already a file")
    case ENOENT, ENOTDIR: self = .cannotCreate(path: path, why: "its folder does not exist")
    case EROFS, EACCES, EPERM: self = .isReadOnly(path: path)
    case ENOSPC, EDQUOT: self = .diskIsFull(path: path)
    default: self = .cannotCreate(path: path, why: String(cString: strerror(code)))
    }
  }
}

/// A log or its index that cannot grow is reported by SQLite as a failure of the disk.
private func diskHasNoRoom(_ path: String) -> Bool {
  var system = statvfs()
  return statvfs(path, &system) == 0 && system.f_bavail < 64
}
