/// A figure that a service reports: what it counts, and over what.
///
/// Each child says by observations what counts and what does not. A figure is their sum, so that children are gone
/// through one at a time, however many there are. Of caseloads and of the team the whole service says it, once every
/// child was gone through.
public struct Measure: Sendable {
  /// The name by which a report, a target and a printed list know it: "reviews.on-time.reviews". It never changes.
  public let key: String
  /// What it is called in a list: "Reviews held on time".
  public let title: String
  public let subject: MeasureSubject
  public let unit: FigureUnit
  /// What is counted, and over what, in a sentence or two.
  public let definition: String
  /// The law, guidance or report that it comes from.
  public let source: String
  /// Which way is better: a target of one figure is a floor, or else a ceiling.
  public let isBetterLow: Bool
  /// True for one that is always told month by month as well.
  public let isToldByMonth: Bool
  let counting: Counting

  init(
    _ key: String, _ title: String, _ subject: MeasureSubject, _ unit: FigureUnit, definition: String,
    source: String = "annual reports of reviewing services", isBetterLow: Bool = false,
    isToldByMonth: Bool = false, _ counting: Counting
  ) {
    self.key = key
    self.title = title
    self.subject = subject
    self.unit = unit
    self.definition = definition
    self.source = source
    self.isBetterLow = isBetterLow
    self.isToldByMonth = isToldByMonth
    self.counting = counting
  }
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
  /// The mean of an amount over those looked at: working days.
  case mean
  /// Years, from days: those of everybody who was looked at, over how many they are.
  case years
  /// Cases for a full post: cases over hundredths of full posts.
  case cases
  /// The highest amount of those looked at.
  case most
  /// What counts and what does not, beside each other: those who came and those who did not, "31/7".
  case pair

  /// How many decimals a figure is printed with.
  public var decimals: Int {
    switch self {
    case .count, .most, .pair: 0
    case .percent, .mean, .years, .cases: 1
    }
  }
}
