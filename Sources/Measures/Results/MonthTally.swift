import CareCalendar

/// Figures by the months of a period.
struct MonthTally: Sendable {
  private let months: [Month]
  /// By measure; empty where it is not told by month.
  private var figures: [[Figure]]

  init(_ measures: [Measure], in context: MeasureContext, all: Bool) {
    let months = context.months
    self.months = months
    figures = measures.map { measure in
      all || measure.isToldByMonth ? months.map { _ in Figure(measure.unit) } : []
    }
  }

  mutating func add(_ observation: Observation, to measure: Int) {
    if figures[measure].isEmpty { return }
    guard let month = months.lastIndex(where: { $0.first <= observation.day }) else { return }
    figures[measure][month].add(observation)
  }

  func figures(of measure: Int) -> [MonthFigure] {
    zip(months, figures[measure]).map { MonthFigure(month: $0, figure: $1) }
  }
}
