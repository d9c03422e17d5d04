import Application

/// A screen that is always there, under a number of its own.
enum MainScreen: Int, CaseIterable, Sendable {
  case today = 1
  case caseload = 2
  case calendar = 3
  case alerts = 4
  case practice = 5
  case caseloads = 6
  case measures = 7

  var title: String {
    switch self {
    case .today: "Today"
    case .caseload: "Caseload"
    case .calendar: "Calendar"
    case .alerts: "Alerts"
    case .practice: "Practice"
    case .caseloads: "Caseloads"
    case .measures: "Measures"
    }
  }

  /// "1 Today"
  var label: String { "\(rawValue) \(title)" }

  /// Why the person does not have it; nil for what they have.
  func refusal(for person: SignedInUser) -> ServiceRefusal? {
    switch self {
    case .caseload: nil
    case .today, .calendar: person.isSocialWorker ? .noSuchScreen(person.role) : nil
    case .alerts, .practice:
      person.may(.seeAlerts) ? nil : .notPermitted(.seeAlerts, person.role)
    case .caseloads, .measures: person.may(.seeService) ? nil : .notPermitted(.seeService, person.role)
    }
  }

  static func all(for person: SignedInUser) -> [MainScreen] {
    allCases.filter { $0.refusal(for: person) == nil }
  }
}
