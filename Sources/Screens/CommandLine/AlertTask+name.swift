import Casework
import Desk

extension AlertTask {
  /// Those that are no `MenuAction` as well, which has the name.
  static let named = allCases.filter { $0 != .acknowledge && $0 != .reply }

  /// A practice note has the shorter name.
  var commandName: String { self == .note ? "alert-note" : rawValue }
}

extension Screen {
  /// The alert that is selected; nil where something else is, or nothing.
  func chosenAlert(_ desk: Desk) throws -> (chosen: Chosen, alert: AlertID)? {
    guard let chosen = try chosen(desk), case .alert(let alert)? = try Subject(chosen, desk).dispute else {
      return nil
    }
    return (chosen, alert)
  }

  /// Why the person cannot take the step with what is selected; nil when they can.
  func refusal(of task: AlertTask, _ desk: Desk) throws -> String? {
    if let refusal = Place.alerts.refusal(for: desk.signedIn) { return refusal.words }
    guard let (chosen, alert) = try chosenAlert(desk) else {
      return "No \(desk.rulebook.policy.vocabulary[.alert]) is selected. 4 lists them."
    }
    return try task.refusal(on: alert, of: chosen, desk)
  }
}

extension Session {
  mutating func begin(_ task: AlertTask) throws {
    if let refusal = try screen.refusal(of: task, desk) {
      message = .refused(refusal)
    } else if let (chosen, alert) = try screen.chosenAlert(desk) {
      try follow(task.begin(on: alert, of: chosen, desk))
    }
  }
}
