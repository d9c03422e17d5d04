public import Application
public import Casework
import GRDB
import Record

extension CaseStore {
  @discardableResult
  public func keep(_ draft: Draft) throws(StoreFault) -> Bool {
    try writing { db in
      guard try JournalTable.lastPosition(of: draft.act, in: db) == nil else { return false }
      try DraftTable.keep(draft, in: db)
      return true
    }
  }

  public func drafts(of staff: StaffID) throws(StoreFault) -> [Draft] {
    try asking { db in
      do {
        return try DraftTable.drafts(of: staff, in: db)
      } catch is UnreadablePayload {
        throw StorageFault.isDamaged(path: path, why: "a half-filled form cannot be read")
      }
    }
  }

  public func savedForms(of staff: StaffID) throws(StoreFault) -> [DraftKey] {
    try asking { try DraftTable.saved(of: staff, in: $0) }
  }

  /// Overwrites what was typed in the store, and takes it out of the log unless somebody is just reading there.
  public func discard(_ key: DraftKey) throws(StoreFault) {
    guard try asking({ try DraftTable.holds(key, in: $0) }) else { return }
    try writing(traceless: true) { db in
      try DraftTable.remove(key, from: db)
      try DraftTable.overwrite(in: db)
    }
  }

  public func overwriteTraces(of staff: StaffID) throws(StoreFault) {
    try writing(traceless: true) { db in
      try DraftTable.forgetSaved(of: staff, in: db)
      try DraftTable.overwrite(in: db)
    }
  }
}
