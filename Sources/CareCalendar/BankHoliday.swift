/// One bank holiday of England and Wales.
public struct BankHoliday: Hashable, Sendable {
  public let day: Day
  public let title: String

  public init(day: Day, title: String) {
    self.day = day
    self.title = title
  }
}
