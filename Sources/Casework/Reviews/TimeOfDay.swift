/// A time of day, to the minute.
public struct TimeOfDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let minutes: Int

  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// "09:30", "9.30", "9:30" or "14"; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...2).contains(parts.count), let hour = number(parts[0]) else { return nil }
    guard parts.count == 1 || parts[1].utf8.count == 2,
      let minute = parts.count == 2 ? number(parts[1]) : 0
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// "09:30"
  public var description: String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  public static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}

private func number(_ text: Substring) -> Int? {
  guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
  else { return nil }
  return Int(text)
}
