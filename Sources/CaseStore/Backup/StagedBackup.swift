import Application
import GRDB
import Glibc
import Record

/// A backup copied beside the store that it is to be restored to, brought up to date and checked there: what is restored
/// is what was checked, wherever the backup itself lies.
struct StagedBackup {
  /// The backup that was named.
  private let backup: String
  /// Where it is staged. It is locked as long as it is there.
  let place: String
  private let descriptor: Int32

  /// Throws where the file is no whole store. Nothing is left beside the store then.
  init(
    _ backup: String, beside store: String, _ progress: (_ done: Int, _ of: Int) -> Void
  ) throws {
    self.backup = backup
    place = store + ".restoring"
    try StagedBackup.requireWhole(backup)
    descriptor = try StoreMaking.claim(place, for: store)
    do {
      StoreMaking.removeBeside(place)
      guard ftruncate(descriptor, 0) == 0, fchmod(descriptor, StorePrivacy.mode) == 0 else {
        throw StorageFault(making: store, errno)
      }
      try CopiedStore.unchanging(backup).unsafeReentrantRead { db in
        try CopiedStore.fill(place, calling: store, from: db, at: backup, progress)
      }
    } catch {
      remove()
      throw asStoreFault(error).named(backup)
    }
  }

  /// Takes away what is staged.
  func remove() {
    StoreMaking.removeBeside(place)
    unlink(place)
    close(descriptor)
  }

  /// What the record comes to in it, when it was checked from the first entry to the last and `agree` throws nothing.
  func checked(_ agree: (CaseStore) throws -> Void) throws -> Receipt {
    let receipt = try opened(agree)
    var log = stat()
    guard stat(place + "-wal", &log) != 0 || log.st_size == 0, fsync(descriptor) == 0 else {
      throw StorageFault.cannotCreate(path: place, why: "it could not be written whole")
    }
    return receipt
  }

  private func opened(_ agree: (CaseStore) throws -> Void) throws -> Receipt {
    do {
      // The backup itself stays as it is.
      let store = try CaseStore(
        opening: place, readOnly: false, patience: StoreLock.patience, keepsOlder: false)
      if let first = try store.verifyWithFile().first {
        throw StorageFault.cannotOpen(path: backup, why: "it is not sound. \(first.withoutStop)")
      }
      try agree(store)
      let receipt = try store.receipt()
      try store.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      return receipt
    } catch {
      guard error is StoreFault || error is StorageFault || error is DatabaseError else { throw error }
      throw asStoreFault(error).named(backup)
    }
  }

  /// A file with a log is a store that somebody works in, or a part of one.
  private static func requireWhole(_ backup: String) throws(StorageFault) {
    var about = stat()
    guard stat(backup, &about) == 0 else {
      let why = errno == ENOENT ? "there is no such file" : systemWords(errno) ?? "it cannot be read"
      throw .cannotOpen(path: backup, why: why)
    }
    guard about.st_mode & S_IFMT == S_IFREG else { throw .isNotOurs(path: backup) }
    guard stat(backup + "-wal", &about) != 0 || about.st_size == 0 else {
      throw .cannotOpen(
        path: backup, why: "a log lies beside it, so it is no backup. 'iro backup --store' makes one of it")
    }
  }

  private func asStoreFault(_ error: any Error) -> StoreFault {
    do {
      return try asFault(at: backup) { throw error }
    } catch {
      return error
    }
  }
}

extension StoreFault {
  /// The same of the file that somebody named, and not of the copy of it that was looked at.
  fileprivate func named(_ path: String) -> StoreFault {
    switch self {
    case .storage(.isNotOurs): .storage(.isNotOurs(path: path))
    case .storage(.isNewer): .storage(.isNewer(path: path))
    case .storage(.isDamaged(_, let why)): .storage(.cannotOpen(path: path, why: "it is damaged: \(why)"))
    case .journal(.isDamaged(let why)): .storage(.cannotOpen(path: path, why: "it is damaged: \(why)"))
    case .storage(.hasOtherSchema(_, let what)):
      .storage(.cannotOpen(path: path, why: "it is not sound. \(what.withoutStop)"))
    case .storage(.cannotBeRead(_, let why)): .storage(.cannotBeRead(path: path, why: why))
    case .storage(.cannotOpen(_, let why)): .storage(.cannotOpen(path: path, why: why))
    default: self
    }
  }
}
