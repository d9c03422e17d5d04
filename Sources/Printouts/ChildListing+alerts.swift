import CareCalendar
import Casework
import ReadModels
import Rulebook

/// The alerts about a child and what was noted of practice, a line each.
extension ChildListing {
  static func alert(_ line: AlertLine) -> [String] {
    let raised = line.alert.raised
    let remedy = "to put it right by \(raised.putRightBy.iso): \(raised.remedy)"
    return [
      "alert", raised.on.iso, raised.isUrgent ? "\(raised.category.name), urgent" : raised.category.name,
      ([raised.concern, remedy, raised.told.sentence] + reply(line.alert) + standing(line)
        + (line.alert.cafcass.map { ["referred to Cafcass on \($0.on.iso): \($0.action.words)"] } ?? []))
        .joined(separator: "; "),
    ]
  }

  /// The reply at the stage where it is; what was said below stands in the history.
  private static func reply(_ alert: Alert) -> [String] {
    guard let reply = alert.current.reply else { return [] }
    return ["answered on \(reply.on.iso), to be done by \(reply.by.iso): \(reply.words)"]
  }

  private static func standing(_ line: AlertLine) -> [String] {
    let place = "at \(line.alert.current.stage.called)"
    switch line.alert.ending {
    case .resolved(let outcome, let day): return ["resolved on \(day.iso) \(place): \(outcome)"]
    case .withdrawn(let reason, let day): return ["withdrawn on \(day.iso) \(place): \(reason)"]
    case nil:
      let acknowledge = line.clocks.acknowledgement.map { "to be acknowledged: \($0.words)" }
      let clocks = "this stage: \(line.clocks.stageWords); in all: \(line.clocks.processWords)"
      return [place, "\(line.owner): \(line.state.words)", acknowledge, clocks, line.clocks.warning]
        .compactMap { $0 }
    }
  }

  /// Each note with its answer, where it has one.
  static func practice(_ child: Child, _ vocabulary: Vocabulary) -> [[String]] {
    child.practiceNotes.reversed().map { note in
      let answer = note.answer.map { "answered on \($0.on.iso): \($0.words)" }
      let alert = child.alert(takingUp: note.id).map {
        "turned into \(vocabulary.one(.alert)) on \($0.raised.on.iso)"
      }
      let detail = [note.category.name, note.words, answer, alert].compactMap { $0 }
      return ["practice", note.on.iso, note.kind.words, detail.joined(separator: "; ")]
    }
  }
}
