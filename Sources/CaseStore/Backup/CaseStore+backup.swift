public import Application
import GRDB
import Glibc
public import Record

extension CaseStore {
  /// Writes a backup: the whole store as it stands at one moment, checked from the first entry to the last and on the disk
  /// before it gets its name. Others record meanwhile and do not wait. A backup that was killed leaves nothing at the
  /// place, and what it leaves beside it is taken over by the next.
  ///
  /// The file is for this account alone. Throws where it cannot be written or would not be sound; what was there then
  /// stays.
  ///
  /// - Parameter replacing: whether it may take the place of a file.
  /// - Parameter progress: told how many pages are copied, and of how many.
  /// - Returns: what the record came to at that moment.
  @discardableResult
  public func backUp(
    to path: String, replacing: Bool, _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(StoreFault) -> Receipt {
    do {
      return try asFault(at: path) {
        let place = try BackupPlace(path, replacing: replacing, of: self.path)
        return try writeBackup(to: place, progress)
      }
    } catch {
      throw error.isAbout(self.path) ? error : error.whileMaking(path)
    }
  }

  /// Writes a backup of this store while its tables are still those of an earlier edition. What is wrong in the store is
  /// wrong in it too: it is a copy, and what was there has to be kept whatever it is.
  func writeBackup(ofOlderTo path: String, _ progress: (_ done: Int, _ of: Int) -> Void) throws {
    let place = try BackupPlace(path, replacing: false, of: self.path)
    try writeBackup(to: place, progress, knowing: verifyWithFile)
  }

  /// - Parameter known: what is wrong in the store and may be wrong in the copy.
  @discardableResult
  private func writeBackup(
    to place: BackupPlace, _ progress: (_ done: Int, _ of: Int) -> Void,
    knowing known: () throws -> [String] = { [] }
  ) throws -> Receipt {
    let unfinished = place.path + ".making"
    let descriptor = try StoreMaking.claim(unfinished, for: place.path)
    defer { close(descriptor) }
    do {
      guard ftruncate(descriptor, 0) == 0, fchmod(descriptor, StorePrivacy.mode) == 0 else {
        throw StorageFault(making: place.path, errno)
      }
      let receipt = try copyOfNow(to: unfinished, calling: place.path, progress)
      try CaseStore.check(unfinished, calling: place.path, against: receipt, knowing: known)
      guard fsync(descriptor) == 0 else { throw StorageFault(making: place.path, errno) }
      try FilePlace.give(place.path, to: unfinished, replacing: place.replacing)
      try FilePlace.flushFolder(of: place.path)
      return receipt
    } catch {
      unlink(unfinished)
      throw error
    }
  }

  /// On a connection of its own, so that whoever works in this program goes on too.
  private func copyOfNow(
    to unfinished: String, calling path: String, _ progress: (_ done: Int, _ of: Int) -> Void
  ) throws -> Receipt {
    let source = try Connection.forReading(StoreFile(existing: self.path, forWriting: false), older: true)
    return try source.unsafeReentrantRead { db in
      var receipt: Receipt?
      try db.inTransaction(.deferred) {
        // From here on the connection sees the store as it is at this moment.
        receipt = try db.tellingCauses(at: self.path) { try ReceiptTable.receipt(in: db) }
        try CopiedStore.fill(unfinished, calling: path, from: db, at: self.path, progress)
        return .commit
      }
      return receipt!
    }
  }

  /// A copy is worth nothing where it is not sound: it is read again, from the file.
  private static func check(
    _ copy: String, calling path: String, against receipt: Receipt, knowing known: () throws -> [String]
  ) throws {
    let store = try CaseStore(unchanging: copy)
    var findings = try store.verifyWithFile()
    if !findings.isEmpty {
      let known = try Set(known())
      findings.removeAll(where: known.contains)
    }
    if try store.receipt() != receipt { findings.append("Not everything was copied.") }
    guard let first = findings.first else { return }
    throw StorageFault.cannotCreate(
      path: path,
      why: "the copy is not sound, and 'iro verify' says whether the store is. \(first.withoutStop)")
  }
}

extension CaseStore {
  /// Opens a copy that nobody changes, to be checked.
  convenience init(unchanging path: String) throws {
    try self.init(path: path, log: path + "-wal", lock: nil, queue: CopiedStore.unchanging(path))
  }

  /// What the record comes to now.
  public func receipt() throws(StoreFault) -> Receipt { try asking { try ReceiptTable.receipt(in: $0) } }

  /// What was taken away or changed since a receipt was given, a line each, as far as the ends of its chains tell it:
  /// what stands before them is held to them by `verify`.
  public func findings(since receipt: Receipt) throws(StoreFault) -> [String] {
    try asking { try ReceiptTable.findings(since: receipt, in: $0) }
  }
}

extension StoreFault {
  /// Whether it is about the file that was read, and not about the one that was written.
  func isAbout(_ store: String) -> Bool {
    switch self {
    case .storage(.cannotBeRead(store, _)), .storage(.isDamaged(store, _)), .storage(.isMissing(store)): true
    default: false
    }
  }
}

extension String {
  /// A sentence that is to stand before a full stop.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
