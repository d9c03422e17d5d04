import Desk

/// What is recorded of a manager's absence.
public enum AbsenceTask: String, Hashable, Sendable, CaseIterable {
  case away
  case back

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .away: "Away"
    case .back: "Back"
    }
  }
}
