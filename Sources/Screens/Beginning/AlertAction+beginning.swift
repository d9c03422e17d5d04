import Casebook
import Casework
import Desk

extension AlertAction.Kind {
  /// Why this person cannot do it with the alert now, in words; nil when they can.
  func refusal(on alert: AlertID, of chosen: Chosen?, _ desk: Desk) throws -> String? {
    guard let chosen else { return "Nothing is selected." }
    return try AlertSubject(Subject(chosen, desk), alert, desk).refusal(of: self, desk)
  }

  /// Does what needs no words at once, and opens the form of what does; or says why not.
  func begin(on alert: AlertID, of chosen: Chosen, _ desk: Desk) throws -> Intent {
    if let refusal = try refusal(on: alert, of: chosen, desk) { return .refuse(refusal) }
    let subject = try AlertSubject(Subject(chosen, desk), alert, desk)
    switch self {
    case .acknowledge: return .perform(subject.command(.acknowledge))
    case .accept: return .perform(subject.command(.accept))
    default: return .open(.form(.alert(self, alert), chosen))
    }
  }
}

extension AlertSubject {
  /// Why the person cannot do it now, in words; nil when they can.
  func refusal(of kind: AlertAction.Kind, _ desk: Desk) -> String? {
    desk.signedIn.refusal(of: kind.permission(for: desk.signedIn.role))?.words
      ?? desk.refusal(of: kind, on: line)?.words
  }
}
