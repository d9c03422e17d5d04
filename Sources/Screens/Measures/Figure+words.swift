import CareCalendar
import Measures
import ReadModels

extension Figure {
  /// "97.3%", "432"; "–" where there is nothing to divide by.
  var shown: String { words(decimals: unit.decimals) }

  /// "36 of 37", where it says more than the figure; nil where it does not.
  var ofWhat: String? {
    switch unit {
    case .percent, .pair: "\(numerator) of \(denominator)"
    case .count: denominator > numerator ? "\(numerator) of \(denominator)" : nil
    case .mean, .years: "over \(denominator)"
    case .cases, .most: nil
    }
  }

  /// What counts of those looked at, from 0 to 1; nil of a figure that is no part of something.
  var share: Double? {
    switch unit {
    case .percent, .pair: denominator > 0 ? Double(numerator) / Double(denominator) : nil
    case .count: denominator > numerator ? Double(numerator) / Double(denominator) : nil
    case .mean, .years, .cases, .most: nil
    }
  }
}

extension MeasureResult {
  /// The months that have begun. None where only one of several has anything: it is told of one day then, or of too
  /// little.
  func monthsSoFar(on today: Day) -> [MonthFigure] {
    let come = months.filter { $0.month.first <= today }
    let told = come.count { $0.figure.numerator > 0 || $0.figure.denominator > 0 }
    return told > 1 || come.count == 1 ? come : []
  }

  /// "✓ 95%", "✗ 95%"; without a mark what cannot be met or missed: "TBC".
  var targetMark: String {
    guard let target else { return "" }
    return isMet.map { "\($0 ? TargetMark.met : TargetMark.missed) \(target.words)" } ?? "  \(target.words)"
  }
}

/// Whether the council's aim is met.
enum TargetMark {
  static let met = "✓"
  static let missed = "✗"
}

extension [MonthFigure] {
  /// A column a month: of a hundred for per cents, and of the highest month for all else.
  var columns: String {
    let values = map { $0.figure.value }
    let isPercent = first.map { [.percent, .pair].contains($0.figure.unit) } ?? false
    let most = isPercent ? 100 : values.compactMap { $0 }.max() ?? 0
    return values.map { value in
      value.map { Blocks.column(most > 0 ? $0 / most : 0) } ?? "·"
    }.joined()
  }
}

extension MeasureSubject {
  /// What it is called above its measures.
  var heading: String {
    switch self {
    case .population: "children in care"
    case .reviews: "reviews"
    case .participation: "how children took part"
    case .parents: "how parents took part"
    case .documents: "documents for reviews"
    case .clocks: "done in time"
    case .plans: "plans and attendance"
    case .alerts: "alerts"
    case .practice: "practice notes"
    case .visits: "visits and conversations"
    case .caseload: "caseloads"
    case .team: "the team"
    }
  }
}
