import Casebook
import Casework
import Desk

extension AlertTask {
  /// Why this person cannot take the step with the alert now, in words; nil when they can.
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
    case .reply, .escalate, .resolve, .withdraw, .cafcass, .legalAdvice, .note:
      return .open(.form(.alert(self, alert), chosen))
    }
  }
}
