public import Application
import GRDB

extension CaseStore {
  /// What was put right on the board because it differed from the journal, the first first.
  public func mends() throws(StoreFault) -> [BoardMend] { try asking(MendTable.all) }

  /// Throws `.isNewer` when the journal holds what this program does not know.
  public func rebuild(
    _ work: (_ keep: (BoardRenewal) throws -> Void) throws -> Void
  ) throws(StoreFault) {
    try committing(isCompared: false) { db, _ in
      try refuseIfNewer(db)
      try Schema.mend(db, path: path)
      try work { try BoardTables.keep($0, in: db) }
    }
  }
}
