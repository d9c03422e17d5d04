/// A screen that is always there, under a number of its own.
enum Place: Int, CaseIterable, Sendable {
  case today = 1
  case caseload = 2
  case calendar = 3
  case alerts = 4
  case practice = 5

  var title: String {
    switch self {
    case .today: "Today"
    case .caseload: "Caseload"
    case .calendar: "Calendar"
    case .alerts: "Alerts"
    case .practice: "Practice"
    }
  }

  /// "1 Today"
  var label: String { "\(rawValue) \(title)" }
}
