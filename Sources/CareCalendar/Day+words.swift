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
    var (digits, places) = (0, 0)
    for byte in text.utf8 {
      switch (places, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0...3, 48...57), (5...6, 48...57), (8...9, 48...57): digits = digits * 10 + Int(byte - 48)
      default: return nil
      }
      places += 1
    }
    guard places == 10 else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }
}

private func padded(_ value: Int, _ width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
