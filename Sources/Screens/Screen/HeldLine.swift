import Application
import Casework
import ReadModels
import TerminalUI

/// The line at which something is done, as it stood before: the selection stays with it, whatever becomes of it.
struct HeldLine: Hashable, Sendable {
  let line: RowID
  /// Where it stood in the list.
  let position: Int
  let child: ChildID
  let review: ReviewID?
  let duty: DutyKey?
  /// "2nd review"
  let title: String

  /// What stands in its place once it is gone.
  var id: RowID { RowID("done \(child.raw)") }

  var route: Route { review.map { .review(child, $0) } ?? .child(child) }

  /// In a table that has no column for it, that it is done stands beside the child.
  func row(_ queries: CaseQueries, columns: Int) throws -> Row {
    let (title, called) = (Text("✓ \(title)"), try queries.child(child).called)
    return columns < 4
      ? .entry(id, title, Text("\(called)  done"))
      : .entry(id, title, Text(called), Text(""), Text("done"))
  }
}

extension Table {
  /// The same with one more row, at a position or right below the entry that has its notes there.
  func inserting(_ row: Row, at position: Int) -> Table {
    var all = rows.rows
    var place = min(max(0, position - rows.first), all.count)
    while place < all.count, case .note = all[place] { place += 1 }
    all.insert(row, at: place)
    return Table(columns: columns, rows: Rows(all, first: rows.first, total: rows.total + 1))
  }
}
