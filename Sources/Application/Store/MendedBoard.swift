public import CareCalendar
public import Casework
public import ReadModels

/// A table that can be worked out again from the journal. Their names are also those on the disk.
public enum BoardTable: String, CaseIterable, Sendable {
  case child, duty, booking, alert, note, parentage, counted, placed, line
}

/// That something kept of a child differed from the journal, and was put right.
public struct BoardMend: Hashable, Sendable {
  public let child: ChildID
  /// The tables that differed.
  public let tables: Set<BoardTable>
  public let at: Instant

  public init(child: ChildID, tables: Set<BoardTable>, at: Instant) {
    self.child = child
    self.tables = tables
    self.at = at
  }
}

/// Rows of the board, with the children whose row is not as the program wrote it.
public struct CheckedRows: Sendable {
  public let rows: [ChildRow]
  public let altered: Set<ChildID>

  public init(_ rows: [ChildRow], altered: Set<ChildID>) {
    self.rows = rows
    self.altered = altered
  }
}

/// A board that is compared with the journal and put right.
public protocol MendedBoard: AnyObject {
  /// The rows in scope, each looked at for whether it is as it was written. Of everyone nothing is looked at: that would
  /// take as long as reading the rows.
  func checkedRows(_ scope: BoardScope) throws(StoreFault) -> CheckedRows
  /// What was put right, the first first.
  func mends() throws(StoreFault) -> [BoardMend]
  /// Makes the board anew and empty, and has `work` fill it, all of it or nothing. Within, every child is behind until
  /// its row is kept, and the journal stands still. `work` may be asked twice, and then begins again.
  func rebuild(_ work: (_ keep: (BoardRenewal) throws -> Void) throws -> Void) throws(StoreFault)
}
