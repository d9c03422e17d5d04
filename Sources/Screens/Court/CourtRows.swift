import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Proceedings about the child as rows of the page, the latest first: what they are, since when until when, and how those
/// stand that go on.
struct CourtRows {
  let found: ChildCase
  let width: Int

  /// What a row of proceedings is known by.
  struct RowOfProceedings: Hashable, Sendable {
    let place: Int
  }

  var rows: [Row] {
    let all = found.child.court.proceedings
    let told = all.indices.reversed().flatMap { rows(of: all[$0], place: $0) }
    return told.isEmpty ? [] : [.heading("COURT")] + told
  }

  private func rows(of proceedings: Proceedings, place: Int) -> [Row] {
    let isOpen = proceedings.ended == nil
    let hearing = isOpen ? proceedings.nextHearing(from: found.day) : nil
    let row = Row.entry(
      RowOfProceedings(place: place), Text(proceedings.began.shortWithYear, style: .bold),
      Text(proceedings.ended?.shortWithYear ?? "now"),
      Text(proceedings.kind.words, style: isOpen ? .bold : .plain),
      Text(hearing.map { "hearing \($0.words)" } ?? ""))
    let standing = isOpen ? Array(proceedings.standing(on: found.day).dropFirst()) : past(proceedings)
    return [row]
      + flowed(standing, width: max(20, width - 2)).map { .note(Text("  " + $0, style: .dim)) }
  }

  private func past(_ proceedings: Proceedings) -> [String] {
    [
      proceedings.guardian.map { "guardian \($0)" },
      proceedings.views.last.map { "IRO's view given \($0.way.words) \($0.on.shortWithYear)" },
      proceedings.finalPlanSeenOn.map { "final care plan seen \($0.shortWithYear)" },
    ].compactMap { $0 }
  }
}
