import CareCalendar
public import Casework
public import Measures

/// Figures as printed lists.
public enum MeasuresListing {
  /// A line a measure, and where months or groups were asked for, a line for each of them below it.
  ///
  /// - Parameter staff: for the names of the IROs that figures are told apart by.
  public static func listing(_ results: [MeasureResult], staff: StaffList) -> Listing {
    Listing(
      columns: [
        "key", "title", "of", "value", "unit", "numerator", "denominator", "target", "status", "year_before",
        "left_out",
      ],
      rows: results.flatMap { rows($0, staff) }, numbers: ["numerator", "denominator"])
  }

  private static func rows(_ result: MeasureResult, _ staff: StaffList) -> [[String]] {
    let parts =
      (result.isToldByMonths ? result.months : []).map {
        row(result, "\($0.month.first.iso.prefix(7))", $0.figure)
      }
      + result.groups.map { part in
        row(result, "\(part.group.breakdown.words): \(part.group.words(staff))", part.figure)
      }
    return [row(result, "", result.figure, isWhole: true)] + parts
  }

  private static func row(
    _ result: MeasureResult, _ part: String, _ figure: Figure, isWhole: Bool = false
  ) -> [String] {
    let left = figure.leftOut.sorted { $0.key < $1.key }.map { "\($0.value): \($0.key)" }
    return [
      result.key, result.title, part, value(figure), result.unit.rawValue, String(figure.numerator),
      figure.unit == .count ? "" : String(figure.denominator), isWhole ? result.target?.words ?? "" : "",
      isWhole ? result.isMet.map { $0 ? "met" : "not met" } ?? "" : "",
      isWhole ? result.yearBefore.map(value) ?? "" : "", left.joined(separator: "; "),
    ]
  }

  /// "97.35", "432"; empty where there is nothing to divide by. Councils publish percentages with up to two decimals.
  private static func value(_ figure: Figure) -> String {
    figure.digits(decimals: figure.unit == .percent ? 2 : figure.unit.decimals) ?? ""
  }

  /// What measures come to of one IRO's work, a line each.
  public static func listing(ofOwn figures: [(measure: Measure, figure: Figure)]) -> Listing {
    Listing(
      columns: ["key", "title", "value", "unit", "numerator", "denominator"],
      rows: figures.map { measure, figure in
        [
          measure.key, measure.title, value(figure), measure.unit.rawValue, String(figure.numerator),
          figure.unit == .count ? "" : String(figure.denominator),
        ]
      }, numbers: ["numerator", "denominator"])
  }

  /// What is behind one figure: each child or review, whether it counted, and what was left out with why.
  public static func listing(_ figure: ObservedFigure, named: (StaffID) -> String) -> Listing {
    Listing(
      columns: ["child", "what", "day", "counts", "amount", "why"],
      rows: figure.observed.map { row($0.observation, child: $0.number.text, named) }
        + figure.ofService.map { row($0, child: "", named) }, numbers: ["amount"])
  }

  private static func row(
    _ observation: Observation, child: String, _ named: (StaffID) -> String
  ) -> [String] {
    let (counts, amount, why): (String, String, String) =
      switch observation.verdict {
      case .counted(let amount, over: _): ("yes", String(amount), observation.reason ?? "")
      case .notCounted: ("no", "", observation.reason ?? "")
      case .leftOut(let why, times: _): ("left out", "", why.words)
      }
    return [
      child, observation.item?.words(named) ?? "child", observation.day.iso, counts, amount, why,
    ]
  }
}

extension ObservedItem {
  fileprivate func words(_ named: (StaffID) -> String) -> String {
    switch self {
    case .review(let kind, let day): "review (\(kind.words)) of \(day.iso)"
    case .alert: "alert"
    case .practiceNote(let day): "practice note of \(day.iso)"
    case .visit(let day): "visit of \(day.iso)"
    case .survey(let day): "survey of \(day.iso)"
    case .clock(let rule, let due): "\(rule.raw), due \(due.iso)"
    case .stay(let began): "in our care since \(began.iso)"
    case .staff(let id): named(id)
    }
  }
}
