import Application
import Casework
import ReadModels
import TerminalUI

extension TodayScreen {
  func held(_ queries: CaseQueries) throws -> HeldLine? {
    if let done = try doneIfSelected(queries) { return done }
    guard let line = try line(queries) else { return nil }
    let rows = try table(queries, width: nil).rows
    return HeldLine(
      line: RowID(line.id), place: HeldPlace(selection.settled(in: rows, height: 1).position, in: rows),
      child: line.child.id, review: line.review, duty: line.duty.key, title: line.duty.title)
  }

  /// Selects the line if it is still there, else the next about the same review, or about the same child; where
  /// there is none, what was done stays in its place.
  mutating func stay(with held: HeldLine, _ queries: CaseQueries) throws {
    done = nil
    try forgetDoneMarks(queries)
    let rows = try table(queries, width: nil).rows
    let own = try board(queries).lines.filter {
      $0.child.id == held.child && rows.position(of: RowID($0.id)) != nil
    }
    let here = own.first { RowID($0.id) == held.line }
    let next = here ?? own.first { $0.review != nil && $0.review == held.review } ?? own.first
    if let next { return selection.select(RowID(next.id)) }
    // Whoever saw the child only because of what was done has nothing to stay with.
    guard (try? queries.child(held.child)) != nil else { return }
    done = held
    selection.select(held.id)
  }

  func doneIfSelected(_ queries: CaseQueries) throws -> HeldLine? {
    guard let done, try selected(queries) == done.id else { return nil }
    return done
  }

  /// What was done goes out of sight once something else is selected.
  mutating func letGo() {
    if let done, selection.id != done.id { self.done = nil }
  }
}
