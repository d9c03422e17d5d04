public import CareCalendar
public import Casework

/// Whether a day belongs to a school term.
public enum SchoolTime: Hashable, Sendable {
  case term(String)
  /// Between two terms, a half-term break included.
  case holiday

  /// Nil before the first of the terms and after the last: nobody has said how that day is.
  public init?(_ day: Day, _ terms: [SchoolTerm]) {
    if let term = terms.first(where: { $0.holds(day) }) {
      self = .term(term.name)
      return
    }
    guard terms.contains(where: { $0.last < day }), terms.contains(where: { day < $0.first }) else {
      return nil
    }
    self = .holiday
  }
}
