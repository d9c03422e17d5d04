import CareCalendar
import Casework

/// The needs of an eligible child are assessed within three months of the 16th birthday, or of becoming eligible.
///
/// Children Act 1989, Schedule 2, paragraph 19B; Care Planning, Placement and Case Review (England) Regulations 2010,
/// regs 40 and 42. Where nothing about the child's reviews was recorded here by then, nobody can tell whether it was
/// made, and none is asked for.
struct PathwayAssessmentMade: TimedRule {
  let id = RuleID.pathwayAssessmentMade
  let text = """
    Within three months of the 16th birthday, or of becoming eligible later, the needs of an eligible child are \
    assessed for the pathway plan. A child of 16 or 17 is eligible who is in our care and was looked after for \
    thirteen weeks in all since the 14th birthday (setting `child.eligible-after`); series of short breaks do not \
    count. A child who leaves without one and comes back is owed it again. It is asked for of a child of whom a \
    review was booked or recorded here by then: of others it is not known whether one was made.
    """
  let source =
    "Children Act 1989, Schedule 2, paragraph 19B; Care Planning, Placement and Case Review (England) Regulations "
    + "2010, regs 40 and 42"
  let weight = DutyWeight.law
  let timescale = Timescale.pathwayAssessment
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil, child.carePlanning.pathwayAssessedOn == nil else { return [] }
    return asked(of: child, under: terms).map { eligible in
      let due = due(eligible, under: terms)
      return Duty(
        key: key(eligible), nature: .provide, title: "Pathway assessment", post: .socialWorker,
        weight: weight,
        opens: eligible.since, due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        lapses: eligible.period.lastDay, unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    asked(of: child, under: terms).map { eligible in
      DutyOutcome(
        key(eligible), opens: eligible.since, due: due(eligible, under: terms),
        met: child.carePlanning.pathwayAssessedOn, lapses: [eligible.period.lastDay, child.died])
    }
  }

  /// In the first time in care in which the child is eligible, and in each later one until the assessment is made.
  private func asked(of child: Child, under terms: RuleContext) -> [Eligibility] {
    let all = terms.eligibilities(of: child)
    let assessed = child.carePlanning.pathwayAssessedOn
    return all.enumerated().filter { place, eligible in
      (place == 0 || eligible.period.began.isNotAfter(assessed)) && isInForce(on: eligible.since)
        && child.isReviewedHere(by: due(eligible, under: terms))
    }.map(\.element)
  }

  private func due(_ eligible: Eligibility, under terms: RuleContext) -> Day {
    terms.calendar.end(of: terms.policy[timescale], from: eligible.since)
  }

  private func key(_ eligible: Eligibility) -> DutyKey {
    DutyKey(rule: id, subject: .care(began: eligible.period.began))
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let eligible = terms.eligibilities(of: child).first { key($0) == duty.key }
    let lines = eligible.map { eligible in
      eligible.since == eligible.turned16
        ? ["16 on \(eligible.turned16.words), and eligible"]
        : [
          "16 on \(eligible.turned16.words)",
          "Eligible on \(eligible.since.words): \(terms.policy[.eligibleAfter].words) in our care since 14",
        ]
    }
    return Explanation(
      lines: (lines ?? []) + terms.arithmetic(timescale, from: duty.opens, verb: "assess"), source: source,
      weight: weight)
  }
}

extension Child {
  /// True where a review was booked or recorded here that was for a day up to another.
  fileprivate func isReviewedHere(by day: Day) -> Bool {
    reviews.files.contains { file in
      let made = file.bookings.first?.madeOn ?? (file.id.isGiven ? file.review?.heldOn : nil)
      return made.map { $0 <= day } ?? false
    }
  }
}
