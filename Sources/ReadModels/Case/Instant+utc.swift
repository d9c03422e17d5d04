public import CareCalendar

/// Moments as they are told of what was recorded and of who looked: in universal time, so that they are the same wherever
/// they are read.
extension Instant {
  /// The first moment of a day.
  public init(startOf day: Day) { self.init(milliseconds: Int64(day.number) * 86_400_000) }

  /// The day that it lies in.
  public var day: Day { Day(number: Int((Double(milliseconds) / 86_400_000).rounded(.down))) }

  /// "2014-11-03T09:15:02.123Z"
  public var iso: String {
    let fraction = String(String(1000 + inDay % 1000).dropFirst())
    return "\(day.iso)T\(clock(parts: 3)).\(fraction)Z"
  }

  /// "09:15"
  public var timeOfDay: String { clock(parts: 2) }

  /// Milliseconds since midnight.
  private var inDay: Int { Int(milliseconds - Int64(day.number) * 86_400_000) }

  private func clock(parts: Int) -> String {
    let seconds = inDay / 1000
    let all = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return all.prefix(parts).joined(separator: ":")
  }
}
