import Application

/// What is recorded of somebody's absence.
public enum AbsenceStep: String, Hashable, Sendable, CaseIterable {
  case away
  case back

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .away: "Away"
    case .back: "Back"
    }
  }

  var words: String {
    switch self {
    case .away: "record when somebody is away, and who covers"
    case .back: "record that somebody is back"
    }
  }

  /// Why this person may record nobody's absence now; nil when they may.
  func refusal(for person: SignedInUser) -> ServiceRefusal? {
    person.refusal(of: .recordOwnAbsence, or: .recordAbsences)
  }
}
