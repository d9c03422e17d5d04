/// A screen that is always there, under a number of its own.
enum Place: Int, CaseIterable, Sendable {
  case today = 1
  case caseload = 2

  var title: String {
    switch self {
    case .today: "Today"
    case .caseload: "Caseload"
    }
  }

  /// "1 Today"
  var label: String { "\(rawValue) \(title)" }
}
