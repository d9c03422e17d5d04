public import Application
public import CareCalendar
public import Casework
import GRDB
public import Measures

extension CaseStore {
  public func eachCounted(
    in days: ClosedRange<Day>?, _ take: (CountedChild) -> Void
  ) throws(StoreFault) {
    try askingOnce { try BoardTables.eachCounted(in: days, $0, take) }
  }

  public func counted(
    in days: ClosedRange<Day>, after child: ChildID?, limit: Int
  ) throws(StoreFault) -> [CountedChild] {
    try asking { try BoardTables.counted(in: days, after: child, limit: limit, in: $0) }
  }

  public func counted(_ child: ChildID) throws(StoreFault) -> CountedChild? {
    try asking { try BoardTables.counted(child, in: $0) }
  }

  public func quoted(in days: ClosedRange<Day>) throws(StoreFault) -> [ChildID] {
    try asking { try BoardTables.quoted(in: days, $0) }
  }

  @discardableResult
  public func keep(_ counted: [CountedRenewal], under fingerprint: String) throws(StoreFault) -> Int {
    try writing { db in
      try refuseIfNewer(db)
      let stamp = BoardTables.stamp(fingerprint)
      return try counted.count { try BoardTables.keep($0, under: stamp, in: db) }
    }
  }

  public func uncounted(limit: Int) throws(StoreFault) -> [ChildID] {
    try ids(
      "SELECT id FROM child WHERE id NOT IN (SELECT child FROM counted) ORDER BY id LIMIT ?", [max(limit, 0)])
  }
}
