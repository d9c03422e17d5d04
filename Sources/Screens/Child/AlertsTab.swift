import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The child's alerts and practice notes: open alerts, notes that wait for an answer, then what is over.
struct AlertsTab {
  let alerts: [AlertLine]
  let notes: [PracticeLine]
  let width: Int

  func table() -> Table {
    let open = alerts.filter(\.alert.isOpen)
    let waiting = notes.filter(\.isToAnswer)
    let over = alerts.filter { !$0.alert.isOpen }
    let answered = notes.filter { !$0.isToAnswer }
    return .fitted(
      [
        Column("What", minimum: max(20, width * 2 / 5), priority: 5),
        Column("Stage", minimum: 10, ideal: 30, priority: 3),
        Column("How it stands", minimum: 14, ideal: .max, priority: 4),
      ],
      section("OPEN", open.flatMap(rows)) + section("TO ANSWER", waiting.flatMap(rows))
        + section("OVER", over.flatMap(rows)) + section("PRACTICE", answered.flatMap(rows)))
  }

  private func section(_ title: String, _ rows: [Row]) -> [Row] {
    rows.isEmpty ? [] : [.heading("\(title)  \(rows.count { $0.id != nil })")] + rows
  }

  /// Who must act next and the clocks stand below an alert that is open.
  private func rows(_ line: AlertLine) -> [Row] {
    let (alert, state) = (line.alert, line.state)
    let ended = alert.ending.map { " on \($0.on.shortWithYear)" } ?? ""
    let isUrgent = alert.isOpen && alert.raised.isUrgent
    let row = Row.entry(
      RowID(alert.id),
      [
        Text(alert.about, style: isUrgent ? AlertMarks.urgentStyle : .plain),
        Text(alert.current.stage.called),
        Text("\(state.glyph) \(state.words)\(ended)", style: state.style),
      ])
    guard alert.isOpen else { return [row] }
    let clocks = [("this stage", line.clocks.stage), ("in all", line.clocks.process)].map { what, clock in
      "\(what) \(clock?.brief ?? (what == "in all" ? AlertClocks.informal : line.clocks.stageWords))"
    }
    let style: Style = line.clocks.isPast ? TodaySection.overdue.style : .dim
    return [row] + notes([line.owner] + clocks, style)
  }

  private func rows(_ line: PracticeLine) -> [Row] {
    let standing = line.standing.isEmpty ? "noted on \(line.note.on.words)" : line.standing
    return [
      .entry(
        RowID(line.note.id),
        [
          Text(line.note.kind.words.capitalisingFirst, style: line.isToAnswer ? .plain : .dim), "",
          Text("\(line.glyph) \(standing)", style: line.isToAnswer ? line.style : .dim),
        ])
    ] + notes([line.note.category.name, line.note.words, line.owner].filter { !$0.isEmpty }, .dim)
  }

  private func notes(_ parts: [String], _ style: Style) -> [Row] {
    flowed(parts, width: max(20, width - 4)).map { .note(Text("    " + $0, style: style)) }
  }
}
