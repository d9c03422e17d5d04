import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Every decision of the child's reviews: the open ones by the day they are to be done, then those done.
struct DecisionsTab {
  let lines: [DecisionLine]

  func table(width: Int) -> Table {
    let open = lines.filter { !$0.isDone }
    let done = lines.filter(\.isDone)
    return .fitted(
      [
        Column("What", minimum: 20, ideal: max(20, width * 2 / 5), priority: 5),
        Column("Who", minimum: 10, ideal: 24, priority: 3),
        Column("By", minimum: 24, ideal: 28, priority: 4),
      ],
      heading("OPEN", open) + open.flatMap { rows($0, width) } + heading("DONE", done)
        + done.flatMap { rows($0, width) })
  }

  private func heading(_ words: String, _ lines: [DecisionLine]) -> [Row] {
    lines.isEmpty ? [] : [.heading("\(words)  \(lines.count)")]
  }

  /// The review it was made at, and how far it is agreed, stand below the decision.
  private func rows(_ line: DecisionLine, _ width: Int) -> [Row] {
    let style: Style = line.isOverdue ? .bold.with(.red) : line.isDone ? .dim : .plain
    let mark = line.isOverdue ? "! " : line.isDone ? "✓ " : "○ "
    let row = Row.entry(
      RowID(line.decision.id),
      [
        Text(mark + line.decision.words, style: style), Text(line.decision.responsible),
        Text(line.isDone ? line.standing : day(line), style: style),
      ])
    return [row]
      + flowed(notes(line), width: width - 4).map {
        .note(Text("    " + $0, style: .dim))
      }
  }

  private func day(_ line: DecisionLine) -> String {
    let late = line.isOverdue ? ", \(DayUnit.calendar.words(line.daysLate)) late" : ""
    return line.decision.by.shortWithYear + late
  }

  private func notes(_ line: DecisionLine) -> [String] {
    var parts = ["from the \(line.reviewTitle.lowercasingFirst)", line.agreement.words]
    if let alert = line.takenUp { parts.append(alert) }
    if case .notDone = line.outcome { parts.append(line.standing) }
    return parts
  }
}
