import CareCalendar
import Casework

/// Half way between two reviews the IRO looks how the plan is going, where the council asks for it.
///
/// Local policy; Portsmouth 2013/14 sets one at every review.
struct MidwayCheckMade: Rule {
  let id = RuleID.midwayCheckMade
  let text = """
    Where the council asks for it, the IRO checks how the plan is going half way between the completion of a \
    review and the day by which the next one is due.
    """
  let source = "Local policy"
  let usualFrom = "Portsmouth 2013/14"
  let weight = DutyWeight.local
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard terms.policy[.midwayCheck] == "asked", child.died == nil else { return [] }
    let cycles = child.reviewCycles(countingFrom: terms.policy.countingBasis)
    return child.filesOfReviewsHeld.compactMap { file in
      guard file.followUp.midwayCheck == nil, let halfWay = HalfWay(after: file, in: cycles, under: terms),
        isInForce(on: halfWay.completed)
      else { return nil }
      return Duty(
        key: DutyKey(rule: id, subject: .review(file.id)), nature: .followUp, title: "Midway check",
        post: .iro,
        weight: weight, kind: file.kind, opens: halfWay.completed, due: halfWay.day,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: halfWay.day), lapses: halfWay.reviewsEnd,
        unit: .calendar)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    guard terms.policy[.midwayCheck] == "asked" else { return [] }
    let cycles = child.reviewCycles(countingFrom: terms.policy.countingBasis)
    return reviews.held.compactMap { file in
      guard let held = file.review?.heldOn else { return nil }
      let counts = cycles.filter { $0.kind.isSameMeeting(as: file.kind) && $0.held.contains(held) }
      let asTheLast = counts.map { $0.before(held.adding(days: 1)) }
      guard let halfWay = HalfWay(after: file, in: asTheLast, under: terms),
        isInForce(on: halfWay.completed)
      else { return nil }
      let next = counts.compactMap { count in count.held.first { $0 > held } }.min()
      return DutyOutcome(
        DutyKey(rule: id, subject: .review(file.id)), opens: halfWay.completed, due: halfWay.day,
        met: file.followUp.midwayCheck?.on, lapses: [next, halfWay.reviewsEnd, child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let file = duty.key.review.flatMap { child.reviews.file($0) }
    let cycles = child.reviewCycles(countingFrom: terms.policy.countingBasis)
    let halfWay = file.flatMap { HalfWay(after: $0, in: cycles, under: terms) }
    return Explanation(lines: halfWay?.lines(under: terms) ?? [], source: source, weight: weight)
  }
}

/// The day half way between the last review and the next, rounded down to whole days.
private struct HalfWay {
  let completed: Day
  let nextDue: Day
  let reviewsEnd: Day?

  var day: Day { completed.adding(days: (nextDue - completed) / 2) }

  /// Nil where the review is not the last, or its next one cannot be counted.
  init?(after file: ReviewFile, in cycles: [ReviewCycle], under terms: RuleContext) {
    guard let held = file.review?.heldOn, let completed = file.completedOn else { return nil }
    let counts = cycles.filter { $0.kind.isSameMeeting(as: file.kind) && $0.held.last == held }
    let due = counts.compactMap { count in
      ReviewRules.all.first { $0.governs(count) }?.duty(in: count, under: terms).due
    }.min()
    guard let due, completed < due else { return nil }
    (self.completed, nextDue, reviewsEnd) = (completed, due, counts.end)
  }

  func lines(under terms: RuleContext) -> [String] {
    var lines = ["Review completed \(completed.words)", "The next review is due by \(nextDue.words)"]
    lines.append("half of \(DayUnit.calendar.words(nextDue - completed)) on = \(day.words)")
    if !terms.calendar.isWorkingDay(day) {
      let before = terms.calendar.lastWorkingDay(onOrBefore: day)
      lines.append("The last working day before it is \(before.words)")
    }
    return lines
  }
}
