import Application
import Casework
import ReadModels
import TerminalUI

/// The line at which something is done, as it stood before: the selection stays with it, whatever becomes of it.
struct HeldLine: Hashable, Sendable {
  let line: RowID
  /// Where it stood in the list, where what was done is shown there.
  var place = HeldPlace()
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
  /// The same with one more row, at a place that was held.
  func inserting(_ row: Row, at place: HeldPlace) -> Table {
    var all = rows.rows
    all.insert(row, at: place.index(among: all))
    return Table(columns: columns, rows: Rows(all, first: rows.first, total: rows.total + 1))
  }
}
