import CareCalendar
import Casework
import Rulebook

/// How plans were going at reviews, and what the council's questions were answered with.
enum PlanMeasures {
  static func all(under policy: Policy) -> [Measure] {
    let questions = policy[.checklist].map(question)
    return byDomain + [milestones] + PermanenceMeasures.all + AttendanceMeasures.all + questions
  }

  static func measure(
    _ key: String, _ title: String, _ definition: String, _ counting: Counting
  ) -> Measure {
    Measure(key, title, .plans, .percent, definition: definition, counting)
  }

  private static let byDomain: [Measure] = PlanDomain.allCases.flatMap { domain in
    let quarters = (1...4).map { quarter in progressing(domain, in: quarter) }
    return [progressing(domain, in: nil)] + quarters
  }

  /// Quarters are those of the year from April to March.
  private static func progressing(_ domain: PlanDomain, in quarter: Int?) -> Measure {
    let when = quarter.map { ", \($0.quarterWords)" } ?? ""
    return measure(
      "plan.\(domain.rawValue)\(quarter.map { ".q\($0)" } ?? "")",
      "\(domain.words.capitalisingFirst) progressing\(when)",
      "Of the reviews held of children in our care at which this part of the plan was looked at, those where it was "
        + "progressing\(when).",
      .reviewsHeld { review, _ in
        guard !review.progress.isEmpty, review.kind.isOfChildInCare, let held = review.heldOn
        else { return nil }
        if let quarter, held.quarterFromApril != quarter { return nil }
        return review.progress[domain].map { Observation.Verdict($0) }
      })
  }

  private static let milestones = measure(
    "plan.milestones", "Plans with milestones",
    "Of the reviews held of children in our care whose records were made here, those at which a milestone was set.",
    .reviewsHeld { review, _ in
      guard review.kind.isOfChildInCare else { return nil }
      return review.isRecordedHere
        ? Observation.Verdict(review.milestones > 0) : .leftOut(Why.notRecordedHere)
    })

  private static func question(_ question: String) -> Measure {
    measure(
      "checklist.\(question.asKey)", question,
      "Of the reviews held at which this was answered, those with yes; without those to which it does not apply.",
      .reviewsHeld { review, _ in
        guard let answer = review.answers[question], answer != .doesNotApply else { return nil }
        return Observation.Verdict(answer == .yes)
      })
  }
}

extension Day {
  /// 1 from April to June, and so on to 4.
  fileprivate var quarterFromApril: Int { (month + 8) % 12 / 3 + 1 }
}

extension Int {
  fileprivate var quarterWords: String {
    ["April to June", "July to September", "October to December", "January to March"][self - 1]
  }
}
