public import Application
public import Casework
import GRDB
import Record

extension CaseStore {
  public func keep(_ draft: Draft) throws(StoreFault) {
    try writing { try DraftTable.keep(draft, in: $0) }
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

  /// Overwrites what was typed in the store, and takes it out of the log unless somebody is just reading there.
  public func discard(_ key: DraftKey) throws(StoreFault) {
    guard try asking({ try DraftTable.holds(key, in: $0) }) else { return }
    try writing(traceless: true) { db in
      try DraftTable.remove(key, from: db)
      try DraftTable.overwrite(in: db)
    }
  }

  public func overwriteTraces() throws(StoreFault) {
    try writing(traceless: true) { try DraftTable.overwrite(in: $0) }
  }
}
