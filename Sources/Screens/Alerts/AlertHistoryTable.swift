import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// An alert's story as rows: every step with its day and who took it, and below it what was said in full.
struct AlertHistoryTable {
  let story: AlertHistory
  let found: ChildCase
  let queries: CaseQueries
  let width: Int

  func table() -> Table {
    .fitted(
      [
        Column("Day", minimum: 11, priority: 9), Column("What", minimum: 20, ideal: .max, priority: 8),
        Column("Who", minimum: 14, ideal: 40, priority: 7),
      ], story.steps.flatMap(rows))
  }

  private func rows(_ step: TimelineLine) -> [Row] {
    let told = Told(step, of: story, queries)
    let style: Style = step.isEnteredInError ? .dim : .plain
    let mark = step.isEnteredInError ? "✗ entered in error: " : ""
    let row = Row.entry(
      RowID(step.recorded.position),
      [
        Text(step.happenedOn?.shortWithYear ?? "–", style: style),
        Text(mark + told.what, style: style.withBold(!step.isEnteredInError)), Text(told.who, style: style),
      ])
    let why = found.reasons(against: step).map { Text($0) }
    return [row]
      + (told.words.map { Text($0, style: style) } + why).flatMap { text in
        text.string.wrapped(to: max(20, width - 13)).map {
          .note(Text(String(repeating: " ", count: 13) + $0, style: text.style))
        }
      }
  }
}

/// One step of an alert: what was done, by whom, and the words.
private struct Told {
  let what: String
  let who: String
  let words: [String]

  init(_ step: TimelineLine, of story: AlertHistory, _ queries: CaseQueries) {
    let ladder = story.alert.ladder
    switch step.recorded.entry.event {
    case .alert(.raised(let raised)):
      let alert = queries.rulebook.policy.vocabulary.alert(isUrgent: false)
      let stage = ladder[raised.stage]?.placed(for: alert) ?? " on \(ladder.name)"
      let remedy = "To put it right by \(raised.putRightBy.shortWithYear): \(raised.remedy)"
      (what, who) = ("Raised\(stage)", queries.name(of: raised.by))
      words = [raised.concern, remedy, raised.told.sentence] + story.outOf
    case .alert(.stepped(_, let taken)):
      (what, words) = taken.entry(in: ladder)
      who = taken.manager?.named(queries.staff) ?? step.by
    case .practice(.noted(let note, at: let stage)):
      (what, who, words) = (note.kind.words(at: stage), queries.name(of: note.by), [note.words])
    case .practice(.answered(_, let answer)):
      (what, who, words) = ("Challenge answered", queries.name(of: answer.by), [answer.words])
    default: (what, who, words) = (step.words, step.by, [])
    }
  }
}
