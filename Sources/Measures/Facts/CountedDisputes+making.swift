import CareCalendar
import Casework

extension CountedAlert {
  /// - Parameter child: whose it is. Where the challenge that it was is entered in error, it was raised without one.
  init(_ alert: Alert, of child: Child) {
    let ending: Ending? =
      switch alert.ending {
      case .resolved(_, let day): .resolved(on: day)
      case .withdrawn(_, let day): .withdrawn(on: day)
      case nil: nil
      }
    self.init(
      id: alert.id, category: alert.raised.category.key, common: alert.raised.category.common,
      isUrgent: alert.raised.isUrgent, raisedOn: alert.raised.on, by: alert.raised.by,
      stages: alert.reached.map { Stage($0, on: alert.ladder) }, ending: ending,
      cafcassOn: alert.cafcass?.on,
      wasChallenge: alert.raised.origin.practiceNote.flatMap(child.practiceNote) != nil)
  }
}

extension CountedAlert.Stage {
  fileprivate init(_ reached: StageReached, on ladder: Ladder) {
    self.init(
      key: reached.stage.key, place: (ladder.place(of: reached.stage.key) ?? 0) + 1,
      isFormal: reached.stage.isFormal, since: reached.since)
  }
}

extension CountedPracticeNote {
  init(_ note: PracticeNote, becameAlertOn: Day?) {
    self.init(
      kind: note.kind, category: note.category.key, common: note.category.common, on: note.on, by: note.by,
      answeredOn: note.answer?.on, becameAlertOn: becameAlertOn)
  }
}
