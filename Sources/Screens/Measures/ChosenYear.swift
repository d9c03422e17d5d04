import Application
import ReadModels

/// The year from 1 April that is looked at: the one that today is in, whatever day that becomes, until another is chosen.
/// In April, when the year has hardly begun and the last is what everybody reports on, it is the one that has ended.
struct ChosenYear: Hashable {
  private var chosen: MonthSpan?

  init(_ year: MonthSpan? = nil) { chosen = year }

  func span(_ queries: CaseQueries) -> MonthSpan {
    chosen ?? usual(queries)
  }

  private func usual(_ queries: CaseQueries) -> MonthSpan {
    let today = queries.signedIn.day
    let year = MonthSpan(financialYearOf: today)
    return today.month == year.first.month ? year.yearBefore : year
  }

  /// "2014-15", and of one that is over while the next one has begun, that it has ended: "2014-15, to 31 Mar 2015".
  func words(_ queries: CaseQueries) -> String {
    let span = span(queries)
    return chosen == nil && !span.holds(queries.signedIn.day)
      ? "\(span.financialYear), to \(span.last.shortWithYear)" : span.financialYear
  }

  mutating func goBack(_ queries: CaseQueries) -> Intent {
    chosen = span(queries).yearBefore
    return .stay
  }

  /// No further than the year that today is in.
  mutating func goOn(_ queries: CaseQueries) -> Intent {
    let (next, today) = (span(queries).yearAfter, queries.signedIn.day)
    guard next.first <= today else { return .refuse("The year \(next.financialYear) has not begun.") }
    chosen = next == usual(queries) ? nil : next
    return .stay
  }
}
