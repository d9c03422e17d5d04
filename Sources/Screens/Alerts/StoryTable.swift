import CareCalendar
import Casebook
import Casework
import Desk
import Glass

/// An alert's story as rows: every step with its day and who took it, and below it what was said in full.
struct StoryTable {
  let story: AlertStory
  let found: ChildCase
  let desk: Desk
  let width: Int

  func table() -> Table {
    .fitted(
      [
        Column("Day", minimum: 11, priority: 9), Column("What", minimum: 20, ideal: .max, priority: 8),
        Column("Who", minimum: 14, ideal: 40, priority: 7),
      ], story.steps.flatMap(rows))
  }

  private func rows(_ step: TimelineLine) -> [Row] {
    let told = Told(step, of: story, desk)
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

  init(_ step: TimelineLine, of story: AlertStory, _ desk: Desk) {
    let ladder = story.alert.ladder
    switch step.recorded.entry.event {
    case .alert(.raised(let raised)):
      let stage = ladder[raised.stage]?.called ?? ladder.name
      let remedy = "To put it right by \(raised.putRightBy.shortWithYear): \(raised.remedy)"
      (what, who) = ("Raised at \(stage)", desk.name(of: raised.by))
      words = [raised.concern, remedy, raised.told.sentence] + story.outOf
    case .alert(.stepped(_, let taken)):
      (what, words) = taken.entry(in: ladder)
      who = taken.manager?.named(desk.staff) ?? step.by
    default: (what, who, words) = (step.words, step.by, [])
    }
  }
}
