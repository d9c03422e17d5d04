/// What one alert asks of somebody, told on one line of their board.
public struct TodayAlert: Equatable, Sendable {
  public let row: AlertRow
  /// The clocks that press less than that of the line itself: "answer by 10 Nov".
  public let clocks: [String]
  /// True while the line waits for a manager, and not for the person who looks.
  public let waitsForManager: Bool
  /// What the council calls an alert, as it begins a sentence.
  let called: String
  /// Nil where it does not stand before whoever looks.
  let section: TodaySection?
}
