public import CareCalendar
public import Casework

/// What is kept of one practice note for finding it.
public struct PracticeNoteRow: Hashable, Sendable {
  public var note: PracticeNote
  /// The alert that it was turned into, and the day on which it was.
  public var alert: AlertID?
  public var alertOn: Day?

  public init(_ note: PracticeNote, alert: AlertID? = nil, alertOn: Day? = nil) {
    self.note = note
    self.alert = alert
    self.alertOn = alertOn
  }

  public var id: PracticeNoteID { note.id }

  public var state: PracticeState { PracticeState(note, becameAlert: alert != nil) }

  /// The day on which anything was last done about it.
  var latest: Day { alertOn ?? note.answer?.on ?? note.on }
}
