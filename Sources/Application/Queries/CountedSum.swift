import Measures

/// What children come to, one at a time, and what is left without one of them.
protocol CountedSum {
  /// - Parameter child: one who is not in it.
  mutating func add(_ child: CountedChild)

  /// - Parameter child: one who was added, as they were then.
  mutating func remove(_ child: CountedChild)
}

extension FigureParts: CountedSum {}

/// The measures of a period, and of the year before.
struct YearTally: CountedSum {
  private var year: MeasureTally
  private var before: MeasureTally

  init(_ measures: [Measure], in context: MeasureContext, by breakdowns: [Breakdown]) {
    year = MeasureTally(measures, in: context, by: breakdowns, byMonth: true)
    before = MeasureTally(measures, in: context.yearBefore)
  }

  mutating func add(_ child: CountedChild) {
    year.add(child)
    before.add(child)
  }

  mutating func remove(_ child: CountedChild) {
    year.remove(child)
    before.remove(child)
  }

  var results: [MeasureResult] { year.results(yearBefore: before) }
}
