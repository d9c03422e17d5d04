/// A screen that is always there, under a number of its own.
enum Place: Int, CaseIterable, Sendable {
  case today = 1
  case caseload = 2
  case calendar = 3

  var title: String {
    switch self {
    case .today: "Today"
    case .caseload: "Caseload"
    case .calendar: "Calendar"
    }
  }

  /// "1 Today"
  var label: String { "\(rawValue) \(title)" }
}
