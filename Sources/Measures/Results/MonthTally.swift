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
    month(of: observation, measure).map { figures[measure][$0].add(observation) }
  }

  mutating func remove(_ observation: Observation, from measure: Int) {
    month(of: observation, measure).map { figures[measure][$0].remove(observation) }
  }

  private func month(of observation: Observation, _ measure: Int) -> Int? {
    figures[measure].isEmpty ? nil : months.lastIndex { $0.first <= observation.day }
  }

  func figures(of measure: Int) -> [MonthFigure] {
    zip(months, figures[measure]).map { MonthFigure(month: $0, figure: $1) }
  }
}
