/// One bank holiday of England and Wales.
public struct BankHoliday: Hashable, Sendable {
  public let day: Day
  public let title: String

  public init(day: Day, title: String) {
    self.day = day
    self.title = title
  }
}

/// The bank holidays of England and Wales: a published list for the years it covers, and the rule outside them.
///
/// A list cannot know a holiday that is yet to be proclaimed, nor can the rule; what was worked out by rule
/// says so (`areByRule(in:)`).
public struct BankHolidays: Equatable, Sendable {
  public let listed: [BankHoliday]
  public let years: ClosedRange<Int>?
  private let titles: [Int: String]

  /// The years from the list's first day to its last are taken as complete.
  public init(listed: [BankHoliday]) {
    self.listed = listed.sorted { $0.day < $1.day }
    self.titles = Dictionary(listed.map { ($0.day.number, $0.title) }) { first, _ in first }
    if let first = self.listed.first, let last = self.listed.last {
      self.years = first.day.year...last.day.year
    } else {
      self.years = nil
    }
  }

  public func title(on day: Day) -> String? {
    if let listed = titles[day.number] { return listed }
    guard areByRule(in: day.year) else { return nil }
    return BankHolidayRule.title(on: day)
  }

  /// True when no published list covers the year, so that its holidays are those of the general rule.
  public func areByRule(in year: Int) -> Bool {
    guard let years else { return true }
    return !years.contains(year)
  }
}
