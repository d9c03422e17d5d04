import Application
import CareCalendar
import Casework
import GRDB
import Glibc
import Record

/// What opening a store of an earlier edition came to.
public struct StoreUpgrade: Equatable, Sendable {
  /// The edition of its tables now.
  public let edition: Int
  /// Where it lies as it was before; nil for a demonstration, of which nothing is kept.
  public let backup: String?
}

extension CaseStore {
  /// What was done when this store was opened; nil where its tables were of today.
  public var upgrade: StoreUpgrade? { upgraded.withLock { $0 } }

  /// Brings the tables of an earlier edition up to this one, in one transaction. First the whole store is written to a
  /// backup, under the same lock, so that it is what was there until then to the last entry. Where that cannot be
  /// written, or anything fails, the store stays as it is.
  ///
  /// - Parameter keepsOlder: false for what is itself a copy of a backup.
  func bringUpToDate(
    keepsOlder: Bool, _ progress: (_ done: Int, _ of: Int) -> Void
  ) throws(StoreFault) {
    guard try asking(Schema.edition) < Schema.edition else { return }
    try requireOwnStore()
    var done: StoreUpgrade?
    do {
      try committing(isCompared: false) { db, _ in
        guard try Schema.edition(of: db) < Schema.edition else { return }
        if done == nil {
          let backup = try keepsOlder && !isDemonstration(db) ? keepOlder(progress) : nil
          done = StoreUpgrade(edition: Schema.edition, backup: backup)
        }
        try Schema.bringUpToDate(db)
        try requireOwnSchema(db)
      }
    } catch {
      // Nothing was changed, so nothing needs to be kept; unless nobody knows.
      if let backup = done?.backup, !error.isInDoubt { unlink(backup) }
      throw error
    }
    upgraded.withLock { $0 = done }
  }

  /// A store that accounts share is brought up to date by its account, which alone makes anything beside it.
  private func requireOwnStore() throws(StoreFault) {
    guard isShared else { return }
    var about = stat()
    let owner = stat(path, &about) == 0 ? about.st_uid : nil
    throw .storage(.cannotOpen(path: path, why: OlderStore.words(sharedBy: owner, path: path)))
  }

  /// Gives the path of the backup.
  private func keepOlder(_ progress: (_ done: Int, _ of: Int) -> Void) throws -> String {
    let backup = try OlderStore.freePlace(beside: path)
    do {
      try asFault(at: path) { try writeBackup(ofOlderTo: backup, progress) }
    } catch {
      // It is whole, and would be left with each start that fails so.
      if case .storage(.nameNotConfirmed) = error { unlink(backup) }
      guard !error.isAbout(path) else { throw error }
      let why = error.whileMaking(backup).words.withoutStop
      throw StorageFault.cannotOpen(
        path: path, why: "an older iro made it, and what is there could not be kept as it is. \(why)")
    }
    return backup
  }

  /// What cannot be read is kept.
  private func isDemonstration(_ db: Database) throws -> Bool {
    let first = "SELECT \(JournalTable.columns) FROM journal ORDER BY position LIMIT 1"
    let event = try db.first(first) { try? Entry(JournalTable.stored($0)).event }
    guard case .council(.founded(_, let isDemonstration, _)) = event else { return false }
    return isDemonstration
  }
}

/// What a store of an earlier edition is kept as before its tables are brought up to date, and who does that.
enum OlderStore {
  /// Why one that accounts share is not opened, and what to do.
  static func words(sharedBy owner: uid_t?, path: String) -> String {
    let verify = "iro verify --store \(ShellWord.of(path))"
    let account = owner.map(AccountName.of) ?? "its account"
    return "an older iro made it, and \(account) alone brings it up to date: "
      + (owner.map { "\(MissingRight.running(as: $0)) \(verify)" } ?? "by '\(verify)'")
  }

  /// "caseload.db.before-edition-10-2014-11-03.backup", the day in UTC; with a number where there is such a file already.
  static func freePlace(beside path: String) throws(StorageFault) -> String {
    let place = try StoreFile.place(of: path)
    let name = "\(place).before-edition-\(Schema.edition)-\(today.iso)"
    var (free, number, about) = ("\(name).backup", 1, stat())
    while lstat(free, &about) == 0 {
      number += 1
      free = "\(name)-\(number).backup"
    }
    return free
  }

  private static var today: Day {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Day(number: Int((Double(now.tv_sec) / 86_400).rounded(.down)))
  }
}

extension StoreFault {
  fileprivate var isInDoubt: Bool {
    if case .storage(.mayBeRecorded) = self { true } else { false }
  }
}
