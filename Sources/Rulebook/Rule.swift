public import CareCalendar
public import Casework

/// One duty: when it arises, by when it is due, and what says so.
public protocol Rule: Sendable {
  var id: RuleID { get }
  /// The duty as the manual states it.
  var text: String { get }
  /// What says so: regulation, guidance or local policy.
  var source: String { get }
  /// The reports of councils from which the usual period or custom is taken; empty where it is the source's own. Told
  /// in the rulebook, and to nobody at work in another council.
  var usualFrom: String { get }
  /// What of the source was not read in its own text, and where it was read instead; empty where all of it was. Told in
  /// the rulebook.
  var notRead: String { get }
  var weight: DutyWeight { get }
  /// The council's setting for its period; nil where its day is set in another way.
  var setting: Timescale? { get }
  /// The first day on which it was in force.
  var inForceFrom: Day { get }
  /// The day from which another rule stands in its place.
  var inForceUntil: Day? { get }

  func duties(of child: Child, under terms: RuleContext) -> [Duty]
  /// True where `outcomes` tells how its duties ended.
  var tellsOutcomes: Bool { get }
  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation
  /// Every duty that it ever gave rise to by what is recorded, and how each ended. `duties` are those that have not been
  /// met. Empty for a rule whose clock is not counted.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome]
}

extension Rule {
  /// The rule as an assertion: "FirstReviewWithinTwentyWorkingDays".
  public var name: String { id.raw }

  public var usualFrom: String { "" }

  public var notRead: String { "" }

  public var tellsOutcomes: Bool { false }

  /// The source with where the usual comes from.
  public var wholeSource: String { usualFrom.isEmpty ? source : "\(source); \(usualFrom)" }

  public var setting: Timescale? { nil }

  public var inForceUntil: Day? { nil }

  public func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome]
  { [] }

  /// A duty is judged by the rule of the day it counts from.
  func isInForce(on day: Day) -> Bool {
    inForceFrom <= day && day.isBefore(inForceUntil)
  }
}

/// A rule whose day is counted by a period that the council sets.
public protocol TimedRule: Rule {
  var timescale: Timescale { get }
}

extension TimedRule {
  public var setting: Timescale? { timescale }
}

/// A day written in a rule; the calendar has it.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day)!
}
