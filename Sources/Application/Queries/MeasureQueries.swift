public import CareCalendar
import Casework
public import Measures
import Rulebook

/// What figures are worked out by, as the service is known now.
extension CaseQueries: CountedService {
  /// Every measure of the council, in the order of their subjects.
  public var measures: [Measure] {
    cache.answer(.ofService("measures")) { Measures.all(under: rulebook.policy, staff: staff) }
  }

  /// What measures are worked out by, for a period, as it is known today.
  public func measureContext(for period: ClosedRange<Day>) -> MeasureContext {
    MeasureContext(
      period: period, today: signedIn.day, terms: rulebook.terms, staff: staff, service: serviceRecord)
  }
}

/// Figures of the service, for whoever sees all of it.
extension CountedService {
  /// What measures came to in a period, and in the year before, in the order in which they are given.
  ///
  /// - Parameters:
  ///   - breakdowns: what every figure is told apart by.
  ///   - byMonth: whether every measure is told month by month.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  public func results(
    of measures: [Measure], in period: ClosedRange<Day>, by breakdowns: [Breakdown] = [],
    byMonth: Bool = false,
    _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> [MeasureResult] {
    let context = measureContext(for: period)
    let tally = CountedAside(MeasureTally(measures, in: context, by: breakdowns, byMonth: byMonth))
    let before = CountedAside(MeasureTally(measures, in: context.yearBefore))
    var children: [CountedChild] = []
    func count() {
      tally.add(children)
      before.add(children)
      children.removeAll()
    }
    try eachCounted(in: context.yearBefore.dayBefore...period.upperBound, progress) { child in
      children.append(child)
      if children.count == CountedAside.batch { count() }
    }
    count()
    return tally.whole().results(yearBefore: before.whole())
  }

  /// One figure with everything behind it, in the order of the children's numbers.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  public func observations(
    behind measure: Measure, in period: ClosedRange<Day>,
    _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> ObservedFigure {
    let context = measureContext(for: period)
    var figure = ObservedFigure(measure, in: context)
    try eachCounted(in: context.dayBefore...period.upperBound, progress) { figure.add($0) }
    figure.orderByNumber()
    return figure
  }

  /// Throws `ServiceRefusal` for a key of no measure; it names those that are nearly called so.
  public func measure(keyed key: String) throws -> Measure {
    let all = measures
    if let measure = all.first(where: { $0.key == key }) { return measure }
    let near = all.map(\.key).filter { $0.hasPrefix(key) || $0.contains(key) }
    let words = near.isEmpty ? "" : " Those nearly called so: \(near.prefix(5).joined(separator: ", "))."
    throw ServiceRefusal.impossible("There is no measure \(key).\(words) iro measures lists them all.")
  }
}
