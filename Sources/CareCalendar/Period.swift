/// A length of time as the law writes it.
public enum Period: Hashable, Sendable {
  /// Calendar days.
  case days(Int)
  /// Days that are not a Saturday, a Sunday or a bank holiday of England and Wales.
  case workingDays(Int)
  case weeks(Int)
  /// Calendar months to the corresponding day, or the month's last day.
  case months(Int)

  public var count: Int {
    switch self {
    case .days(let n), .workingDays(let n), .weeks(let n), .months(let n): n
    }
  }

  /// "20 working days", "1 month"
  public var words: String {
    let noun =
      switch self {
      case .days: "day"
      case .workingDays: "working day"
      case .weeks: "week"
      case .months: "month"
      }
    return "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// Lateness is said in the unit of the period: working days for working days, calendar days for all else.
  public var unit: DayUnit {
    if case .workingDays = self { .working } else { .calendar }
  }

  /// A period written as "20 working days", "3 months", "1 week"; nil for anything else.
  public init?(words text: String) {
    let parts = text.split(separator: " ")
    guard parts.count >= 2, let count = digits(parts[0]) else { return nil }
    switch parts.dropFirst().joined(separator: " ").lowercased() {
    case "day", "days", "calendar days": self = .days(count)
    case "working day", "working days": self = .workingDays(count)
    case "week", "weeks": self = .weeks(count)
    case "month", "months": self = .months(count)
    default: return nil
    }
  }
}

/// What lateness is counted in.
public enum DayUnit: String, Sendable, Hashable {
  case calendar, working

  /// "1 day", "6 working days"
  public func words(_ count: Int) -> String {
    (self == .working ? Period.workingDays(count) : .days(count)).words
  }
}

/// Digits 0 to 9 alone, unlike `Int.init`, which takes a sign.
private func digits(_ text: Substring) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
  return Int(text)
}
