import Application
import GRDB
import Glibc
import Record

extension StoreFile {
  /// Makes an empty store, or throws and leaves nothing behind.
  static func make(at path: String, mode: mode_t, group: gid_t?) throws(StoreFault) {
    try asFault(at: path) {
      try NetworkFileSystem.refuse(path, at: folder(of: path))
      try makeFile(at: path, mode: mode, group: group)
    }
    do {
      try asFault(at: path) {
        try fill(path)
        _ = try CaseStore(opening: path)
        try flushFolder(of: path)
      }
    } catch {
      for ending in ["", "-journal", "-wal", "-shm", ".lock"] { unlink(path + ending) }
      throw error.whileMaking(path)
    }
  }

  /// The file must not exist: nothing that is there is ever written over.
  private static func makeFile(at path: String, mode: mode_t, group: gid_t?) throws(StorageFault) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw StorageFault(making: path, errno) }
    defer { close(descriptor) }
    guard fchown(descriptor, uid_t.max, group ?? gid_t.max) == 0, fchmod(descriptor, mode) == 0 else {
      let reason = errno
      unlink(path)
      throw StorageFault(making: path, reason)
    }
  }

  /// The tables are made before the log is turned on, so that the header is in the file from the start.
  private static func fill(_ path: String) throws {
    let queue = try DatabaseQueue(path: place(of: path), configuration: Connection.configuration())
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = EXTRA")
      try db.inTransaction(.exclusive) {
        try Schema.make(in: db)
        return .commit
      }
    }
    try queue.close()
  }

  private static func flushFolder(of path: String) throws(StorageFault) {
    let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageFault(making: path, errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StorageFault(making: path, errno) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension StoreFault {
  /// Words for a store that was never there speak of making it.
  fileprivate func whileMaking(_ path: String) -> StoreFault {
    switch self {
    case .storage(.failed(_, let why)), .storage(.cannotOpen(_, let why)), .storage(.isDamaged(_, let why)):
      .storage(.cannotCreate(path: path, why: why))
    default: self
    }
  }
}
