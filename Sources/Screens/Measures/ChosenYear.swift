import Application
import ReadModels

/// The year from 1 April that is looked at: the one that today is in, whatever day that becomes, until another is chosen.
struct ChosenYear: Hashable {
  private var chosen: MonthSpan?

  init(_ year: MonthSpan? = nil) { chosen = year }

  func span(_ queries: CaseQueries) -> MonthSpan {
    chosen ?? MonthSpan(financialYearOf: queries.signedIn.day)
  }

  mutating func goBack(_ queries: CaseQueries) -> Intent {
    chosen = span(queries).yearBefore
    return .stay
  }

  /// No further than the year that today is in.
  mutating func goOn(_ queries: CaseQueries) -> Intent {
    let (next, today) = (span(queries).yearAfter, queries.signedIn.day)
    guard next.first <= today else { return .refuse("The year \(next.financialYear) has not begun.") }
    chosen = next.holds(today) ? nil : next
    return .stay
  }
}
