import CareCalendar

/// The ways in which children are counted: by themselves, or by something that they have.
extension Counting {
  /// Each child in our care on the last day.
  static func inCareAtEnd(_ judge: @escaping @Sendable (ChildInPeriod) -> Verdict) -> Counting {
    eachChild(.careAtEnd, judge)
  }

  /// Each alert raised in the period, on the day it was raised.
  static func alertsRaised(_ judge: @escaping @Sendable (CountedAlert) -> Verdict) -> Counting {
    alerts { alert, context in
      guard context.contains(alert.raisedOn) else { return nil }
      return Observation(judge(alert), on: alert.raisedOn, .alert(alert.id))
    }
  }

  /// Each alert that ran in the period.
  static func alerts(
    _ judge: @escaping @Sendable (CountedAlert, MeasureContext) -> Observation?
  ) -> Counting {
    .children(.alerts) { child in child.alerts.compactMap { judge($0, child.context) } }
  }

  /// Each practice note written in the period.
  static func notesWritten(_ judge: @escaping @Sendable (CountedPracticeNote) -> Verdict?) -> Counting {
    .children(.notes) { child in
      child.notes.compactMap { note in
        guard child.context.contains(note.on) else { return nil }
        return judge(note).map { Observation($0, on: note.on, .practiceNote(note.on)) }
      }
    }
  }
}
