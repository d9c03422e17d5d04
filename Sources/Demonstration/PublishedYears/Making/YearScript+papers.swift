import CareCalendar
import Casework

extension YearScript {
  /// What followed a review is typed once all of it is done; that its decisions went to the manager, on the day itself.
  mutating func follow(
    _ review: PlannedMeeting, of life: SyntheticChild, _ iro: String, _ later: [ReviewFileEvent]
  ) {
    guard let last = later.map(\.happenedOn).max() else { return }
    let issued = later.lazy.compactMap { note -> Day? in
      if case .decisions(.issued(let day)) = note { day } else { nil }
    }.first
    let first = later.filter { note in issued.map { note.happenedOn <= $0 } ?? false }
    let rest = later.filter { note in issued.map { note.happenedOn > $0 } ?? true }
    let noted = ScriptedAction.Noted.held(review.kind, review.heldOn)
    if let issued { add(life, iro, issued, issued, .note(noted, first)) }
    if !rest.isEmpty { add(life, iro, days.typed(last), last, .note(noted, rest)) }
  }
}
