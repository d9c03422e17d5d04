import CareCalendar
import Casework

/// From when a child is an eligible child: 16 or 17, in our care, and looked after for thirteen weeks in all since the 14th
/// birthday.
///
/// Children Act 1989, Schedule 2, paragraph 19B; Care Planning, Placement and Case Review (England) Regulations 2010,
/// reg 40. Series of short breaks do not count.
struct Eligibility {
  /// The day on which the child became eligible.
  let since: Day
  /// The 16th birthday.
  let turned16: Day
  /// The time in our care in which it was.
  let period: PeriodOfCare
}

extension RuleContext {
  /// Nil for a child who is not eligible in any time in care that is recorded, or of whom the birth is not known. The
  /// day may lie ahead.
  func eligibility(of child: Child) -> Eligibility? {
    guard let turned14 = child.person.birthday(14), let turned16 = child.person.birthday(16) else {
      return nil
    }
    var left = policy[.eligibleAfter].days(from: turned14, under: calendar)
    for period in child.periodsOfCare {
      let from = max(period.began, turned14)
      guard from.isBefore(period.lastDay) else { continue }
      let reached = max(from.adding(days: max(0, left)), turned16)
      if reached.isBefore(period.lastDay) {
        return Eligibility(since: reached, turned16: turned16, period: period)
      }
      left -= period.lastDay.map { $0 - from } ?? 0
    }
    return nil
  }
}

extension Period {
  /// How many days it comes to from a day on.
  fileprivate func days(from day: Day, under calendar: WorkingCalendar) -> Int {
    calendar.end(of: self, from: day) - day
  }
}
