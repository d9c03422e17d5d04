import CareCalendar
import Casework

/// A child whom the service knows for short breaks, an order, a plan or an enquiry has an IRO within five working days.
///
/// Local policy, by the days that hold for children in care. Without an IRO these reviews and conferences would be
/// asked of nobody. What the service does not review asks for none.
struct IROAllocatedOutsideCare: TimedRule {
  let id = RuleID.iroAllocatedOutsideCare
  let text = """
    A child who is not in our care, and whom the service knows for short breaks, an order, a plan or an enquiry, has an \
    IRO within five working days of its beginning, or of the end of care where it goes on after that. Nobody is asked \
    for where the child has one already, nor for short breaks under section 17 of the Children Act 1989: a child in \
    need is not looked after, and the child's own team reviews the plan.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.iroAllocated
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.responsibility.iro == nil, child.died == nil, let known = known(of: child) else { return [] }
    let began = max(known.began, inForceFrom)
    let due = terms.calendar.end(of: terms.policy[timescale], from: began)
    return [
      Duty(
        key: DutyKey(rule: id, subject: .care(began: known.began)), nature: .settle,
        title: "IRO to allocate", post: .iroManager, weight: weight, opens: began, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: known.ended,
        unit: terms.policy[timescale].unit)
    ]
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let words = known(of: child).map { time in
      let since = "\(time.words.capitalisingFirst) since \(time.since.words)"
      return time.since == time.began ? [since] : [since, "Not in our care since \(time.began.words)"]
    }
    return Explanation(
      lines: (words ?? []) + terms.arithmetic(timescale, from: duty.opens), source: source, weight: weight)
  }

  /// A time out of our care for which the service knows the child.
  private struct KnownTime {
    /// What for, and since when it has been so: in care as well, perhaps.
    let words: String
    let since: Day
    let began: Day
    /// Nil where it goes on.
    var ended: Day?
  }

  /// The last of them. Those that run into one another are one, of what began first: that another ends sooner ends nothing.
  private func known(of child: Child) -> KnownTime? {
    let others = child.involvements.filter { one in
      one.kind != .lookedAfter && !one.kind.isWithinCare && one.kind.reviewKind != nil
    }
    let times = others.flatMap { one in
      child.timesOutOfCare(within: one).map {
        KnownTime(words: one.kind.words, since: one.began, began: $0.began, ended: $0.ended)
      }
    }
    var last: KnownTime?
    for time in times.sorted(by: { $0.began < $1.began }) {
      if let before = last, before.ended.map({ time.began <= $0 }) ?? true {
        last?.ended = before.ended.flatMap { end in time.ended.map { max(end, $0) } }
      } else {
        last = time
      }
    }
    return last
  }
}
