public import CareCalendar
public import Casework

/// A figure that a service reports: what it counts, and over what.
///
/// Each child says by observations what counts and what does not. A figure is their sum, so that children are gone
/// through one at a time, however many there are.
public protocol Measure: Sendable {
  /// The name by which a report, a target and a printed list know it: "reviews.on-time.reviews". It never changes.
  var key: String { get }
  /// What it is called in a list: "Reviews held on time".
  var title: String { get }
  var subject: MeasureSubject { get }
  var unit: FigureUnit { get }
  /// What is counted, and over what, in a sentence or two.
  var definition: String { get }
  /// The law, guidance or report that it comes from.
  var source: String { get }
  func observations(of child: CountedChild, in context: MeasureContext) -> [Observation]
}

/// What measures are told apart by in lists and reports, in the order in which they are shown.
public enum MeasureSubject: String, Sendable, CaseIterable {
  case population, reviews, participation, parents, documents, clocks, plans, alerts, practice, visits
  case caseload, team
}

/// How a figure is written.
public enum FigureUnit: String, Sendable {
  /// A number of children, reviews or acts.
  case count
  /// Of those looked at, how many in a hundred.
  case percent
  /// The mean of an amount over those looked at: cases, working days.
  case mean
  case years
}

/// What one child adds to a measure, and where it comes from.
public struct Observation: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    /// Counts, with the amount: 1 but for means.
    case counted(Int = 1)
    /// Belongs to those looked at, and does not count.
    case notCounted
    /// Neither, with why, in words that finish "left out because": "the reviews before it are not known".
    case leftOut(String)
  }

  public let verdict: Verdict
  /// The day that places it in a month, and tells the child's age, IRO and team.
  public let day: Day
  /// The review, alert or other thing that was looked at; nil where it is the child.
  public let item: ObservedItem?

  public init(_ verdict: Verdict, on day: Day, _ item: ObservedItem? = nil) {
    self.verdict = verdict
    self.day = day
    self.item = item
  }
}

/// What an observation was made of, so that it can be opened.
public enum ObservedItem: Hashable, Sendable {
  case review(ReviewKind, Day)
  case alert(AlertID)
}
