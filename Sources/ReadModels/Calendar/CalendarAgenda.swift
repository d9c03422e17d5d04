/// A day, and those after it on which anything stands.
public struct CalendarAgenda: Equatable, Sendable {
  /// The first is there whatever stands on it.
  public let days: [CalendarDay]
  /// How many lines stand before the first at hand.
  public let linesBefore: Int

  public init(days: [CalendarDay], linesBefore: Int = 0) {
    self.days = days
    self.linesBefore = linesBefore
  }

  /// How many lines follow the last at hand.
  public var linesAfter: Int {
    days.reduce(0) { $0 + $1.lineCount - $1.lines.count } - linesBefore
  }
}
