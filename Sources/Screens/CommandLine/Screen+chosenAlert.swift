import Casework
import Desk

extension Screen {
  /// The alert that is selected; nil where something else is, or nothing.
  func chosenAlert(_ desk: Desk) throws -> (chosen: Chosen, alert: AlertID)? {
    guard let chosen = try chosen(desk), case .alert(let alert)? = try Subject(chosen, desk).dispute else {
      return nil
    }
    return (chosen, alert)
  }

  /// Why the person cannot take the step with what is selected; nil when they can.
  func refusal(of kind: AlertAction.Kind, _ desk: Desk) throws -> String? {
    if let refusal = Place.alerts.refusal(for: desk.signedIn) { return refusal.words }
    guard let (chosen, alert) = try chosenAlert(desk) else {
      return "No \(desk.rulebook.policy.vocabulary[.alert]) is selected. 4 lists them."
    }
    return try kind.refusal(on: alert, of: chosen, desk)
  }
}
