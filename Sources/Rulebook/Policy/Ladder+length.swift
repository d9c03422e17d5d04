public import CareCalendar
public import Casework

/// How long a dispute can take when every formal stage takes all its time.
extension Ladder {
  /// What the formal stages add up to, a period for each unit that they are counted in.
  public var formalPeriods: [Period] {
    let periods = stages.filter(\.isFormal).map(\.period)
    return [
      Period.days(periods.total { if case .days(let n) = $0 { n } else { 0 } }),
      .workingDays(periods.total { if case .workingDays(let n) = $0 { n } else { 0 } }),
      .weeks(periods.total { if case .weeks(let n) = $0 { n } else { 0 } }),
      .months(periods.total { if case .months(let n) = $0 { n } else { 0 } }),
    ].filter { $0.count > 0 }
  }

  /// "30 days and 5 working days"
  public var formalLength: String { formalPeriods.map(\.words).joined(separator: " and ") }

  /// True when the formal stages may take longer together than the IRO Handbook (6.2) gives the whole process.
  /// Working days are taken as those of an ordinary week, since no day is known to count from.
  public var exceedsHandbook: Bool {
    formalPeriods.total(\.roughDays) > Timescale.disputeResolved.usual.roughDays
  }

  /// What is said wherever a ladder shows that is longer than the Handbook allows; nil for any other.
  public var warning: String? {
    guard exceedsHandbook else { return nil }
    let whole = Timescale.disputeResolved.usual.words
    return "The formal stages add up to \(formalLength); the IRO Handbook (6.2) gives \(whole) in all."
  }
}

extension [Period] {
  fileprivate func total(_ count: (Period) -> Int) -> Int { map(count).reduce(0, +) }
}
