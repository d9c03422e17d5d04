import Measures
import Rulebook

/// What of the figures of a service is hidden in a report for the public.
struct HiddenFigures {
  private let now: [String: Hiding]
  private let before: [String: Hiding]

  init(_ results: [MeasureResult], under policy: Policy) {
    let sums = FigureSums(under: policy)
    let team = results.first { $0.key == "iro.count" }
    now = Self.hidden(
      results.map { ($0.key, $0.figure, $0.months) }, sums, team: team?.figure,
      openBefore: results.first { $0.key == "alerts.open" }?.yearBefore)
    before = Self.hidden(
      results.compactMap { result in result.yearBefore.map { (result.key, $0, []) } }, sums,
      team: team?.yearBefore, openBefore: nil)
  }

  func hidden(of result: MeasureResult) -> (value: Hiding?, beside: Hiding?, months: [Hiding?]) {
    (
      now[result.key], before[result.key],
      result.months.indices.map { now[FigureSums.month($0, of: result.key)] }
    )
  }

  private static func hidden(
    _ figures: [(key: String, figure: Figure, months: [MonthFigure])], _ sums: FigureSums, team: Figure?,
    openBefore: Figure?
  ) -> [String: Hiding] {
    var amounts: [String: Amount] = [:]
    for (key, figure, months) in figures {
      amounts[key] = amount(figure, team: team)
      for (place, month) in months.enumerated() where ReportFigure.isMonthly(key) {
        amounts[FigureSums.month(place, of: key)] = amount(month.figure, team: team)
      }
    }
    if let openBefore { amounts[FigureSums.openBefore] = .open(openBefore.numerator) }
    let wholes = sums.wholes(in: amounts)
    let differences = FigureDifferences(among: amounts)
    let small = SmallNumbers(
      in: amounts.merging(wholes) { $1 }.merging(differences.amounts) { $1 },
      sums: sums.all(among: amounts) + differences.sums)
    return sums.withTold(by: small.hidden, among: amounts)
  }

  /// The most cases of anybody tell of one person, where there are few.
  private static func amount(_ figure: Figure, team: Figure?) -> Amount {
    if figure.unit == .most, let team { return Amount(.mean, figure.numerator, of: team.numerator) }
    return ReportValue(figure).amount
  }
}
