public import CareCalendar
public import Casework

/// What one child, or one IRO, adds to a measure, and where it comes from.
public struct Observation: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    /// Counts, with the amount, and what it is counted over: 1 but for means and cases.
    case counted(Int = 1, over: Int = 1)
    /// Belongs to those looked at, and does not count.
    case notCounted
    /// Neither, with why.
    case leftOut(Why, times: Int = 1)

    init(_ isCounted: Bool) { self = isCounted ? .counted() : .notCounted }
  }

  public let verdict: Verdict
  /// The day that places it in a month, and tells the child's age, IRO and team.
  public let day: Day
  /// The review, alert or other thing that was looked at; nil where it is the child.
  public let item: ObservedItem?
  /// What somebody gave as the reason, of what was late and of parents who took no part; nil of all else.
  public let reason: String?

  public init(_ verdict: Verdict, on day: Day, _ item: ObservedItem? = nil, reason: String? = nil) {
    self.verdict = verdict
    self.day = day
    self.item = item
    self.reason = reason
  }
}

/// What an observation was made of, so that it can be opened.
public enum ObservedItem: Hashable, Sendable {
  /// A review of that kind, and the day it was held, or was due.
  case review(ReviewKind, Day)
  case alert(AlertID)
  /// A practice note of that day.
  case practiceNote(Day)
  /// A visit or conversation of that day.
  case visit(Day)
  /// A survey that came back on that day.
  case survey(Day)
  /// A duty, and the day it was due.
  case clock(RuleID, Day)
  /// A time in our care, and the day it began.
  case stay(Day)
  /// An IRO, of figures that the whole service tells.
  case staff(StaffID)
}
