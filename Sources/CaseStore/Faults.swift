import Application
import GRDB
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
    throw .storage(StorageFault(error, code: 0, at: path))
  } catch {
    throw .storage(.failed(path: path, why: "\(error)"))
  }
}

extension StorageFault {
  /// Only SQLite's own words are passed on: they name tables, never what is in them.
  ///
  /// - Parameter code: what the operating system said, as in errno; 0 where that is not known.
  init(_ error: DatabaseError, code: Int32, at path: String) {
    let why = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskIsFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = StorageFault(cause: code, path) ?? .isReadOnly(path: path)
    case .SQLITE_CANTOPEN:
      self = StorageFault(cause: code, path) ?? StorageFault.notOpened(path, code)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_ABORT: self = .cannotBeRead(path: path, why: why)
    case _ where error.isOfReading:
      // Of a disk that gave nothing, the operating system says so; what it gave, and is not as written, is damaged.
      let isDamage = code == 0 && error.resultCode != .SQLITE_IOERR
      self =
        isDamage
        ? .isDamaged(path: path, why: why) : .cannotBeRead(path: path, why: systemWords(code) ?? why)
    case .SQLITE_IOERR:
      if let cause = StorageFault(cause: code, path) {
        self = cause
      } else if code == 0, diskHasNoRoom(path) {
        self = .diskIsFull(path: path)
      } else {
        self = .failed(path: path, why: systemWords(code) ?? why)
      }
    default: self = .failed(path: path, why: why)
    }
  }

  /// True where the disk may give the next time what it did not give now, or gave wrongly.
  var isOfReading: Bool {
    switch self {
    case .cannotBeRead, .isDamaged: true
    default: false
    }
  }

  /// What open(2) and its like said of a file that should be there.
  init(opening path: String, _ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .isMissing(path: path)
    case EACCES, EPERM: self = .cannotOpen(path: path, why: "this account may not open it")
    default: self = StorageFault(cause: code, path) ?? .cannotOpen(path: path, why: said(code))
    }
  }

  /// What open(2) and its like said of a file that should be made.
  init(making path: String, _ code: Int32) {
    switch code {
    case EEXIST: self = .cannotCreate(path: path, why: "there is already a file")
    case ENOENT, ENOTDIR: self = .cannotCreate(path: path, why: "its folder does not exist")
    default: self = StorageFault(cause: code, path) ?? .cannotCreate(path: path, why: said(code))
    }
  }

  /// What the operating system said, where that says what is wrong whatever was asked of it.
  private init?(cause code: Int32, _ path: String) {
    switch code {
    case ENOSPC: self = .diskIsFull(path: path)
    case EDQUOT: self = .quotaIsUsedUp(path: path)
    case EROFS: self = .fileSystemIsReadOnly(path: path)
    case EACCES, EPERM: self = .isReadOnly(path: path)
    case EMFILE, ENFILE: self = .tooManyOpenFiles(path: path)
    case ENOLCK: self = .hasNoLocks(path: path)
    default: return nil
    }
  }

  /// A file that SQLite could not open, beside one that it could: where the folder is closed, that is why.
  private static func notOpened(_ path: String, _ code: Int32) -> StorageFault {
    let folder = StoreFile.folder(of: path)
    guard faccessat(AT_FDCWD, folder, W_OK, AT_EACCESS) == 0 else {
      return StorageFault(cause: errno, path) ?? .isReadOnly(path: path)
    }
    return .cannotOpen(path: path, why: systemWords(code) ?? "a file beside it cannot be opened")
  }
}

private func said(_ code: Int32) -> String { String(cString: strerror(code)) }

/// Nil where nothing was said.
func systemWords(_ code: Int32) -> String? { code == 0 ? nil : said(code) }

/// A log or its index that cannot grow is reported by SQLite as a failure of the disk.
private func diskHasNoRoom(_ path: String) -> Bool {
  var system = statvfs()
  return statvfs(path, &system) == 0 && system.f_bavail < 64
}
