public import CareCalendar
import Casework
import Rulebook

/// How a review stands to the days by which it was to be held and completed.
///
/// A review may be a series of meetings, or be adjourned. The council's policy says whether it was in time by the
/// day it began, the day it was completed, or both.
public struct Timeliness: Equatable, Sendable {
  /// Days late in the unit, 0 or less when in time; nil while it is still to be completed in time.
  public let daysLate: Int?
  public let unit: DayUnit
  /// True when it is the completion that is late.
  public let isLateInCompletion: Bool
  /// The day by which it is to be completed, while it is not.
  public let completeBy: Day?

  /// True while it is judged by its completion and is not completed.
  public var awaitsCompletion: Bool { completeBy != nil }

  /// "in time", "3 days late", "completed 2 working days late", "not completed, 2 working days late",
  /// "to be completed by Fri 2 May 2014"
  public var words: String {
    guard let daysLate else { return "to be completed" + (completeBy.map { " by \($0.words)" } ?? "") }
    guard daysLate > 0 else { return "in time" }
    let late = "\(unit.words(daysLate)) late"
    guard isLateInCompletion else { return late }
    return awaitsCompletion ? "not completed, \(late)" : "completed \(late)"
  }

  fileprivate static func held(_ daysLate: Int, _ unit: DayUnit) -> Timeliness {
    Timeliness(daysLate: daysLate, unit: unit, isLateInCompletion: false, completeBy: nil)
  }

  fileprivate static func completed(_ daysLate: Int, _ unit: DayUnit) -> Timeliness {
    Timeliness(daysLate: daysLate, unit: unit, isLateInCompletion: daysLate > 0, completeBy: nil)
  }

  fileprivate static func open(until day: Day, _ daysLate: Int, _ unit: DayUnit) -> Timeliness {
    Timeliness(
      daysLate: daysLate > 0 ? daysLate : nil, unit: unit, isLateInCompletion: daysLate > 0, completeBy: day)
  }
}

extension Rulebook {
  /// How a review stands on a day to the one by which it was due. `adjourned` is the day it was adjourned; else
  /// the period for completing it (reg 36(2), or local policy) counts from its first day.
  func timeliness(
    of review: Review, due: Day, in unit: DayUnit, adjourned: Day?, on today: Day
  ) -> Timeliness {
    let began = daysLate(review.heldOn, due, unit)
    guard review.completedOn != review.heldOn else { return .held(began, unit) }
    switch policy.seriesTimely {
    case .began: return .held(began, unit)
    case .completed: return completion(of: review, by: due, in: unit, on: today)
    case .beganAndCompleted:
      guard began <= 0 else { return .held(began, unit) }
      let period = policy[.adjournedReview]
      let end = calendar.end(of: period, from: adjourned ?? review.heldOn)
      return completion(of: review, by: end, in: period.unit, on: today)
    }
  }

  private func completion(of review: Review, by day: Day, in unit: DayUnit, on today: Day) -> Timeliness {
    guard let completed = review.completedOn, completed <= today else {
      return .open(until: day, daysLate(today, day, unit), unit)
    }
    return .completed(daysLate(completed, day, unit), unit)
  }

  private func daysLate(_ day: Day, _ due: Day, _ unit: DayUnit) -> Int {
    -calendar.days(until: due, from: day, in: unit)
  }
}
