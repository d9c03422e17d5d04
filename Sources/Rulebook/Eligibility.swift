import CareCalendar
import Casework

/// From when a child is an eligible child in one time in our care: 16 or 17, in our care, and looked after for thirteen weeks in all since the 14th
/// birthday.
///
/// Children Act 1989, Schedule 2, paragraph 19B; Care Planning, Placement and Case Review (England) Regulations 2010,
/// reg 40. Series of short breaks do not count.
struct Eligibility {
  /// The day from which the child was eligible in it.
  let since: Day
  /// The 16th birthday.
  let turned16: Day
  /// That time in our care.
  let period: PeriodOfCare
}

extension RuleContext {
  /// One for each time in care in which the child is eligible; none for a child of whom the birth is not known. The days
  /// may lie ahead.
  func eligibilities(of child: Child) -> [Eligibility] {
    guard let turned14 = child.person.birthday(14), let turned16 = child.person.birthday(16) else {
      return []
    }
    var left = policy[.eligibleAfter].days(from: turned14, under: calendar)
    return child.periodsOfCare.compactMap { period in
      let from = max(period.began, turned14)
      guard from.isBefore(period.lastDay) else { return nil }
      let reached = max(from.adding(days: max(0, left)), turned16)
      left -= period.lastDay.map { $0 - from } ?? 0
      guard reached.isBefore(period.lastDay) else { return nil }
      return Eligibility(since: reached, turned16: turned16, period: period)
    }
  }
}

extension Period {
  /// How many days it comes to from a day on.
  fileprivate func days(from day: Day, under calendar: WorkingCalendar) -> Int {
    calendar.end(of: self, from: day) - day
  }
}
