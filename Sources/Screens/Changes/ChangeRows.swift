import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// The significant changes of a child as rows of the page, the latest first: those that the IRO is to consider before
/// the others.
struct ChangeRows {
  let found: ChildCase
  let width: Int

  var rows: [Row] {
    let all = found.child.changes.all.reversed()
    let open = all.filter { found.child.considered($0) == nil }
    let over = all.filter { found.child.considered($0) != nil }
    let rows = (open + over).flatMap(rows(of:))
    return rows.isEmpty ? [] : [.heading("SIGNIFICANT CHANGES")] + rows
  }

  private func rows(of change: SignificantChange) -> [Row] {
    let isOpen = found.child.considered(change) == nil
    let effect = change.standing == .happened ? "happened" : change.before?.shortWithYear ?? "proposed"
    let standing = change.standingWords(in: found.child)
    // A decision with its reason is longer than the column is: it stands below, whole.
    let below = change.consideration == nil ? [] : [standing.capitalisingFirst + "."]
    return [
      .entry(
        change.id, Text(change.on.shortWithYear, style: .bold), Text(effect),
        Text(change.kind.name, style: isOpen ? .bold : .plain),
        Text(change.consideration?.outcome.words ?? standing, style: isOpen ? .bold : .plain))
    ]
      + ([change.words] + below).flatMap { $0.wrapped(to: max(20, width - 2)) }.map {
        .note(Text("  " + $0, style: .dim))
      }
  }
}

extension ChildScreen {
  /// The decision on the change that is selected, or why there is none to be made; nil on any other row.
  func openChange(_ queries: CaseQueries) throws -> Intent? {
    guard let id = try selected(queries)?.as(ChangeID.self) else { return nil }
    let child = try queries.child(self.child).child
    if let change = child.changes[id], let day = child.considered(change) {
      return .refuse(ChangeRefusal.consideredAlready(on: day).words)
    }
    return try ChildStep.consider(id).begin(about: self.child, queries)
  }
}
