import CareCalendar
import Casebook
import Casework
import Desk

/// The alert that a step is to be taken with, as the person has it before them, with the child it is about.
struct AlertSubject: Sendable {
  let subject: Subject
  let line: AlertLine

  init(_ subject: Subject, _ alert: AlertID, _ desk: Desk) throws {
    self.subject = subject
    line = try desk.alert(subject.chosen.child, alert).line
  }

  var alert: Alert { line.alert }
  var today: Day { subject.found.day }
  var called: String { subject.called }

  /// The step, taken with the alert as it stands here: if somebody acts on it meanwhile, the person is asked again.
  func command(_ act: AlertAct) -> Command {
    .alert(.act(subject.chosen.child, alert.id, act, seen: alert))
  }
}
