import Application
import Casework
import ReadModels

extension AlertAction.Kind {
  /// Why this person cannot do it with the alert now, in words; nil when they can.
  func refusal(on alert: AlertID, of chosen: SelectedSubject?, _ queries: CaseQueries) throws -> String? {
    guard let chosen else { return "Nothing is selected." }
    return try AlertSubject(Subject(chosen, queries), alert, queries).refusal(of: self, queries)
  }

  /// Does what needs no words at once, and opens the form of what does; or says why not.
  func begin(on alert: AlertID, of chosen: SelectedSubject, _ queries: CaseQueries) throws -> Intent {
    if let refusal = try refusal(on: alert, of: chosen, queries) { return .refuse(refusal) }
    let subject = try AlertSubject(Subject(chosen, queries), alert, queries)
    switch self {
    case .acknowledge: return .perform(subject.command(.acknowledge))
    case .accept: return .perform(subject.command(.accept))
    default: return .open(.form(.alert(self, alert), chosen))
    }
  }
}

extension AlertSubject {
  /// Why the person cannot do it now, in words; nil when they can.
  func refusal(of kind: AlertAction.Kind, _ queries: CaseQueries) -> String? {
    queries.signedIn.refusal(of: kind.permission(for: queries.signedIn.role))?.words
      ?? queries.refusal(of: kind, on: line)?.words
  }
}
