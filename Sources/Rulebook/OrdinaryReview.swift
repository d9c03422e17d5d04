import CareCalendar
import Casework

/// The review of a looked-after child that is next by its count: what an early one comes before, and is called by.
struct OrdinaryReview {
  let kind: ReviewKind
  let number: Int?
  /// The earliest day by which one is due; nil where nothing can be counted.
  let due: Day?
  /// The beginning of the present or last time in care, and its end where it has one.
  let careBegan: Day
  let careEnds: Day?

  /// Nil for a child who was never in our care.
  init?(of child: Child, under terms: RuleContext) {
    guard let period = child.periodsOfCare.last else { return nil }
    self.init(of: child, in: period, before: nil, under: terms)
  }

  /// The one of a time in our care that was next on a day, before any review of that day; now where it is nil.
  init?(of child: Child, in period: PeriodOfCare, before day: Day?, under terms: RuleContext) {
    let running = child.reviewCycles(countingFrom: terms.policy.countingBasis).filter {
      $0.kind.isSameMeeting(as: .lookedAfter) && $0.began >= period.began && $0.ended == period.lastDay
    }.map { count in day.map { count.before($0) } ?? count }
    guard let naming = running.last(where: { $0.kind != .authorityToPlace }) else { return nil }
    (kind, number) = (naming.kind, naming.nextNumber)
    (careBegan, careEnds) = (period.began, period.lastDay)
    due =
      running.compactMap { count in
        ReviewRules.all.first { $0.governs(count) }?.duty(in: count, under: terms).due
      }.min()
  }

  /// A duty to hold it early, by the day before another; by the day on which it is due anyway where there is none.
  func early(
    _ key: DutyKey, _ title: String, opens: Day, before day: Day?, weight: DutyWeight,
    under terms: RuleContext
  ) -> Duty {
    let due = day.map { max(opens, $0.adding(days: -1)) } ?? self.due
    return Duty(
      key: key, nature: .review, title: title, post: .iro, weight: weight, kind: kind, number: number,
      opens: opens, due: due, bookBy: due.map { terms.calendar.lastWorkingDay(onOrBefore: $0) },
      lapses: careEnds, unit: .calendar)
  }
}

extension Duty {
  /// What the review is called that it asks for: "1st review", also where that is to be held early.
  public var reviewTitle: String {
    switch key.subject {
    case .stay, .earlyReview: kind.map { $0.title(number: number) } ?? title
    default: title
    }
  }
}
