public import CareCalendar
import Casework
public import Measures

/// Words that may be printed, for whoever sees the whole service.
extension CountedService {
  /// What was said, and noted of impact, in a period and may stand in its report, in order of the day; without anything that
  /// tells of whom it is but the age group.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  func quotationsTold(in period: ClosedRange<Day>) throws -> [PrintedQuotation] {
    let today = measureContext(for: period).today
    var found: [PrintedQuotation] = []
    try eachCounted(in: period, { _, _ in }) {
      found += PrintedQuotation.all(of: $0, in: period, asOf: today)
    }
    return found.sorted { $0.precedes($1) }
  }
}

extension CaseQueries {
  /// The same, as it is known now.
  public func printedQuotations(in period: ClosedRange<Day>) throws -> [PrintedQuotation] {
    try quotationsTold(in: period)
  }
}

extension ServiceAsKnown {
  /// The same, as it was known. Words that may not be printed any more are not, whatever was known then.
  public func printedQuotations(in period: ClosedRange<Day>) throws -> [PrintedQuotation] {
    let now = try queries.printedQuotations(in: period)
    return end == nil ? now : try quotationsTold(in: period).filter(now.contains)
  }
}
