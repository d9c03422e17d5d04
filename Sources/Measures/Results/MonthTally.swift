import CareCalendar

/// Figures by the months of a period.
struct MonthTally: Sendable {
  private let months: [Month]
  private let firstDays: [Day]
  /// By measure; empty where it is not told by month.
  private var figures: [[Figure]]

  init(_ measures: [Measure], in context: MeasureContext, all: Bool) {
    let months = context.months
    self.months = months
    firstDays = months.map(\.first)
    figures = measures.map { measure in
      all || measure.isToldByMonth ? months.map { _ in Figure(measure.unit) } : []
    }
  }

  mutating func add(_ verdict: Observation.Verdict, on day: Day, to measure: Int, times: Int = 1) {
    guard !figures[measure].isEmpty, let month = firstDays.lastIndex(where: { $0 <= day }) else { return }
    figures[measure][month].add(verdict, times: times)
  }

  func figures(of measure: Int) -> [MonthFigure] {
    zip(months, figures[measure]).map { MonthFigure(month: $0, figure: $1) }
  }
}
