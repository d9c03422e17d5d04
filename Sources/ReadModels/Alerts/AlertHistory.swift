public import Casework

/// One alert in full: where it is, what was done about it, and the alerts raised with it.
public struct AlertHistory: Equatable, Sendable {
  public let line: AlertLine
  /// What was recorded of it, and before of the challenge that it was, the first first; what was entered in error stays
  /// in its place.
  public let steps: [TimelineLine]
  /// The informal challenge that it was before; nil for one that was raised at once.
  public let challenge: PracticeNote?
  /// Brothers and sisters about whom it was raised as well, each with their own alert.
  public let together: [ChildRow]
  /// What of the child's record it came out of, a line each.
  public let outOf: [String]
  /// What is on record of it, for telling later whether it has changed.
  public let seen: AlertSnapshot

  public var alert: Alert { line.alert }

  public init(_ line: AlertLine, in found: ChildCase, together: [ChildRow]) {
    self.line = line
    self.together = together
    outOf = found.words(of: line.alert.raised.origin)
    seen = AlertSnapshot(of: line.alert.id, in: found.timeline)
    let note = line.alert.raised.origin.practiceNote
    challenge = note.flatMap { found.child.practiceNote($0) }
    steps = found.timeline.filter { $0.isAbout(line.alert.id) || $0.isAbout(note) }
      .sorted { $0.recorded.position < $1.recorded.position }
  }
}

extension TimelineLine {
  fileprivate func isAbout(_ note: PracticeNoteID?) -> Bool {
    guard let note, case .practice(let event) = recorded.entry.event else { return false }
    return event.note == note
  }
}

extension ChildEvent {
  /// The alert that it is about; nil for all else.
  public var alert: AlertID? { if case .alert(let event) = self { event.alert } else { nil } }
}
