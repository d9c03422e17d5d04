import Application
import Casework

extension Screen {
  /// The alert that is selected; nil where something else is, or nothing.
  func chosenAlert(_ queries: CaseQueries) throws -> (chosen: SelectedSubject, alert: AlertID)? {
    guard let chosen = try chosen(queries), case .alert(let alert)? = try Subject(chosen, queries).dispute
    else {
      return nil
    }
    return (chosen, alert)
  }

  /// Why the person cannot take the step with what is selected; nil when they can.
  func refusal(of kind: AlertAction.Kind, _ queries: CaseQueries) throws -> String? {
    if let refusal = MainScreen.alerts.refusal(for: queries.signedIn) { return refusal.words }
    guard let (chosen, alert) = try chosenAlert(queries) else {
      return "No \(queries.rulebook.policy.vocabulary[.alert]) is selected. 4 lists them."
    }
    return try kind.refusal(on: alert, of: chosen, queries)
  }
}
