import CareCalendar
import Casework

/// A rule about the first care plan of a time in our care, counted from the start of the first placement.
///
/// The plan is there once it is recorded as in place, or came in for a review. Once a review was held it is a matter of
/// the reviews, which ask for it themselves. A child whose care began before what is recorded has had one.
protocol CarePlanRule: TimedRule {
  /// True where the rule speaks of children who come into our care under that law.
  func governs(_ status: LegalStatus, from began: Day) -> Bool
}

extension CarePlanRule {
  public var tellsOutcomes: Bool { true }

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard let care = child.careBeforeFirstReview, isInForce(on: care.period.began),
      governs(care.period.episodes[0].legalStatus, from: care.period.began),
      child.carePlanIsIn(for: care.period) == nil
    else { return [] }
    let began = care.period.began
    let due = terms.calendar.end(of: terms.policy[timescale], from: began)
    guard !care.period.isInProceedings(by: due) else { return [] }
    return [
      Duty(
        key: DutyKey(rule: id, subject: .care(began: began)), nature: .provide, title: "Care plan",
        post: .socialWorker, weight: weight, opens: began, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: care.reviews.ended,
        unit: terms.policy[timescale].unit)
    ]
  }

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.care.compactMap { care in
      let began = care.period.began
      let due = terms.calendar.end(of: terms.policy[timescale], from: began)
      guard care.isKnown, isInForce(on: began), governs(care.period.episodes[0].legalStatus, from: began),
        !care.period.isInProceedings(by: due)
      else { return nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .care(began: began)), opens: began, due: due,
        met: child.carePlanIsIn(for: care.period),
        lapses: [care.firstReview?.heldOn, care.reviews.ended, child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    Explanation(
      lines: ["First placement on \(duty.opens.words)"] + terms.arithmetic(timescale, from: duty.opens),
      source: source, weight: weight)
  }
}

extension Child {
  /// The day on which the care plan of a time in our care was in place, or came in for a review of it; nil where neither
  /// is recorded.
  func carePlanIsIn(for period: PeriodOfCare) -> Day? {
    let files = reviews.files.filter { file in
      file.day.map { $0 >= period.began && $0.isNotAfter(period.lastDay) } ?? false
    }
    let received = files.flatMap { $0.preparation.documents }.filter { ExpectedDocuments.isCarePlan($0.key) }
    return ([carePlanMade(for: period)] + received.map { $0.value }).compactMap { $0 }.min()
  }
}

extension PeriodOfCare {
  /// True where a court made a care order, or an interim one, by a day: it says by when there is a plan (Children Act
  /// 1989, s.31A).
  fileprivate func isInProceedings(by day: Day) -> Bool {
    let orders: [LegalStatus] = [.interimCareOrder, .careOrder, .placementOrder, .freeingOrder]
    return episodes.contains { $0.began <= day && orders.contains($0.legalStatus) }
  }
}
