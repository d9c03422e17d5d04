import Application
import Casework
import ReadModels
import TerminalUI

/// A caseload as rows of a table, as many columns as the width has room for: always the child's name, and what the
/// list is in order by.
struct CaseloadTable {
  /// One column: how it stands, what it is in order by, and what it says of a child.
  struct Part {
    var column: Column
    let order: CaseloadOrder?
    let cell: (CaseloadLine) -> Text
  }

  private let parts: [Part]

  init(_ queries: CaseQueries, order: CaseloadOrder, width: Int) {
    let cells = CaseloadCells(queries, isNarrow: width < 100)
    let all =
      Self.usual(cells, hasAlerts: queries.signedIn.may(.seeAlerts))
      + Self.wide(cells, hasIROs: queries.signedIn.seesSeveralIROs)
    parts = all.map { part in
      var part = part
      if part.order == order { part.column = part.column.leading }
      return part
    }
  }

  func table(_ page: CaseloadPage) -> Table {
    .fitted(
      parts.map(\.column),
      page.lines.map { line in .entry(RowID(line.child.id), parts.map { $0.cell(line) }) },
      before: page.from, after: page.matching - page.from - page.lines.count)
  }

  /// What the column is in order by; nil for those that no order follows.
  func order(of column: Int) -> CaseloadOrder? { parts[column].order }

  /// The orders that a person goes through, by IRO only where there are several.
  static func orders(for person: SignedInUser) -> [CaseloadOrder] {
    CaseloadOrder.allCases.filter {
      ($0 != .iro || person.seesSeveralIROs) && ($0 != .alerts || person.may(.seeAlerts))
    }
  }

  private static func usual(_ cells: CaseloadCells, hasAlerts: Bool) -> [Part] {
    let child = Part(
      column: Column("Child", minimum: 18, ideal: 40, priority: Column.always), order: .name, cell: cells.name
    )
    let alerts = Part(column: Column("Alerts", minimum: 7, priority: 6), order: .alerts, cell: cells.alerts)
    return [child] + (hasAlerts ? [alerts] : []) + [
      Part(column: Column("Number", minimum: 8, ideal: 10, priority: 3), order: nil, cell: cells.number),
      Part(column: Column("Age", minimum: 4, alignment: .right, priority: 8), order: .age, cell: cells.age),
      Part(column: Column("Due", minimum: 8, ideal: 13, priority: 9), order: .due, cell: cells.due),
      Part(column: Column("Review", minimum: 11, ideal: 14, priority: 7), order: nil, cell: cells.review),
      Part(column: Column("Booked", minimum: 10, ideal: 16, priority: 8), order: nil, cell: cells.booked),
      Part(
        column: Column("Legal status", minimum: 17, ideal: 25, priority: 4), order: .status,
        cell: cells.status),
    ]
  }

  private static func wide(_ cells: CaseloadCells, hasIROs: Bool) -> [Part] {
    let iro = Part(column: Column("IRO", minimum: 12, ideal: 20, priority: 4), order: .iro, cell: cells.iro)
    return (hasIROs ? [iro] : []) + [
      Part(
        column: Column("Placement", minimum: 13, ideal: 32, priority: 3), order: .placement,
        cell: cells.placement),
      Part(column: Column("Since", minimum: 11, ideal: 18, priority: 2), order: .since, cell: cells.since),
      Part(column: Column("Team", minimum: 10, ideal: 20, priority: 2), order: .team, cell: cells.team),
      Part(
        column: Column("Social worker", minimum: 13, ideal: 18, priority: 1), order: nil, cell: cells.worker),
    ]
  }
}
