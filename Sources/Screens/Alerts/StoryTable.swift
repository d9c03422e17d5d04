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
      (what, words) = taken.told(ladder)
      who = taken.manager?.named(desk.staff) ?? step.by
    default: (what, who, words) = (step.words, step.by, [])
    }
  }
}

extension AlertStep {
  fileprivate var manager: ActingManager? {
    switch self {
    case .acknowledged(let manager, _): manager
    case .replied(let reply): reply.manager
    case .accepted, .escalated, .resolved, .withdrawn, .referredToCafcass, .legalAdviceSought, .noted: nil
    }
  }

  fileprivate func told(_ ladder: Ladder) -> (what: String, words: [String]) {
    switch self {
    case .acknowledged: ("Acknowledged: this is not agreement", [])
    case .replied(let reply):
      ("Answered, to be done by \(reply.by.shortWithYear)", [reply.words])
    case .accepted: ("The reply accepted", [])
    case .escalated(let key, let reason, let skipping, _):
      (
        "Escalated to \(ladder[key]?.called ?? "the stage above")",
        [reason] + (skipping.map { ["Stages left out: \($0)"] } ?? [])
      )
    case .resolved(let outcome, _): ("Resolved", [outcome])
    case .withdrawn(let reason, _): ("Withdrawn", [reason])
    case .referredToCafcass(let reason, _): ("Referred to Cafcass", [reason])
    case .legalAdviceSought: ("Independent legal advice sought", [])
    case .noted(let words, _): ("Note", [words])
    }
  }
}
