/// The bank holidays of England and Wales: a published list for the years it covers, and the rule outside them.
///
/// A list cannot know a holiday that is yet to be proclaimed, nor can the rule; what was worked out by rule
/// says so (`areByRule(in:)`).
public struct BankHolidays: Equatable, Sendable {
  /// In order of days.
  public let listed: [BankHoliday]
  /// The years of which the list has every holiday.
  private let years: Set<Int>
  private let titles: [Int: String]

  /// England and Wales have eight in every year: a year with fewer is not whole, and the rule fills it up.
  public static let fewestInAYear = 8

  public init(listed: [BankHoliday]) {
    self.listed = listed.sorted { $0.day < $1.day }
    titles = Dictionary(listed.map { ($0.day.number, $0.title) }) { first, _ in first }
    let counts = Dictionary(grouping: Set(listed.map(\.day)), by: \.year).mapValues(\.count)
    years = Set(counts.filter { $0.value >= BankHolidays.fewestInAYear }.keys)
  }

  /// These, with the years that `newer` holds whole as it has them: the past of an earlier list is kept.
  public func updated(with newer: BankHolidays) -> BankHolidays {
    let kept = listed.filter { !newer.years.contains($0.day.year) }
    return BankHolidays(listed: kept + newer.listed)
  }

  public func title(on day: Day) -> String? {
    if let listed = titles[day.number] { return listed }
    guard areByRule(in: day.year) else { return nil }
    return BankHolidayRule.title(on: day)
  }

  /// True when no published list covers the year, so that its holidays are those of the general rule.
  public func areByRule(in year: Int) -> Bool {
    !years.contains(year)
  }
}
