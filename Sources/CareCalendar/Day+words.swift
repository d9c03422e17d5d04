extension Day: CustomStringConvertible {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "2014-11-03"
  public var iso: String {
    let parts = civil
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }

  public var description: String { iso }

  /// "Mon 3 Nov 2014"
  public var words: String { "\(weekday.short) \(short) \(year)" }

  /// "3 Nov"
  public var short: String {
    let parts = civil
    return "\(parts.day) \(Day.monthNames[parts.month - 1].prefix(3))"
  }

  /// "03/11/2014", as a council's return writes it.
  public var british: String {
    let parts = civil
    return "\(padded(parts.day, 2))/\(padded(parts.month, 2))/\(padded(parts.year, 4))"
  }

  /// "3 Nov 2014"
  public var shortWithYear: String { "\(short) \(year)" }

  /// A day written as 2014-11-03; nil for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// Digits 0 to 9 alone, unlike `Int.init`, which takes a sign.
func digits(_ text: Substring) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
  return Int(text)
}

private func padded(_ value: Int, _ width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
