import Casework

/// Figures of a period, worked out by going through children one at a time.
///
/// It keeps sums, and grows with the measures, months, groups and IROs, not with the children.
public struct MeasureTally: Sendable {
  public let measures: [Measure]
  public let context: MeasureContext
  private let questions: Questions
  private var figures: [Figure]
  private var months: MonthTally
  private var groups: GroupTally
  private var caseloads: Caseloads?

  /// - Parameters:
  ///   - breakdowns: what every figure is told apart by, beside the sum.
  ///   - byMonth: whether every measure is told month by month; those that always are, are in any case.
  public init(
    _ measures: [Measure], in context: MeasureContext, by breakdowns: [Breakdown] = [], byMonth: Bool = false
  ) {
    self.measures = measures
    self.context = context
    questions = Questions(measures)
    figures = measures.map { Figure($0.unit) }
    months = MonthTally(measures, in: context, all: byMonth)
    groups = GroupTally(breakdowns, measures: measures.count)
    caseloads = measures.contains(where: \.isOfService) ? Caseloads(in: context) : nil
  }

  /// Counts a child who was not counted before.
  public mutating func add(_ child: CountedChild) { count(child, 1) }

  /// Takes out a child who was counted, as they were told then.
  public mutating func remove(_ child: CountedChild) { count(child, -1) }

  private mutating func count(_ child: CountedChild, _ times: Int) {
    guard let found = ChildInPeriod(child, in: context) else { return }
    caseloads?.count(child, times)
    groups.begin()
    let questions = questions
    questions.ask(found) { measure, verdict, day, _ in
      figures[measure].add(verdict, times: times)
      months.add(verdict, on: day, to: measure, times: times)
      groups.add(verdict, on: day, of: child, to: measure, figures[measure].unit, times: times)
    }
  }

  /// What every measure came to, in the order in which they were given.
  ///
  /// - Parameter before: the same measures of the year before, with the same children added.
  public func results(yearBefore before: MeasureTally? = nil) -> [MeasureResult] {
    let tally = withService
    let earlier = before.map { Dictionary(uniqueKeysWithValues: $0.sums) } ?? [:]
    return measures.enumerated().map { place, measure in
      MeasureResult(
        measure: measure, figure: tally.figures[place],
        target: MeasureTarget(context.policy.targets[measure.key], of: measure),
        yearBefore: earlier[measure.key], months: tally.months.figures(of: place),
        groups: tally.groups.figures(of: place).map(GroupFigure.init).sorted { one, other in
          one.group.stands(before: other.group, context.staff)
        })
    }
  }

  private var sums: [(String, Figure)] {
    let tally = withService
    return measures.enumerated().map { ($0.element.key, tally.figures[$0.offset]) }
  }

  /// With what the whole service tells, now that every child was gone through.
  private var withService: MeasureTally {
    guard let caseloads else { return self }
    var tally = self
    for (place, measure) in measures.enumerated() {
      for observation in measure.observations(of: caseloads) {
        tally.figures[place].add(observation.verdict)
        tally.months.add(observation.verdict, on: observation.day, to: place)
        tally.groups.add(observation, ofServiceTo: place, measure.unit)
      }
    }
    return tally
  }
}

extension Measure {
  /// True where the whole service tells it, or adds to it.
  var isOfService: Bool {
    switch counting {
    case .service, .childrenAndService: true
    default: false
    }
  }

  /// What the whole service tells; nothing of a period that has not begun, and of a measure that children tell.
  func observations(of service: Caseloads) -> [Observation] {
    guard service.context.hasBegun else { return [] }
    return switch counting {
    case .childrenAndService(_, _, let observe): observe(service.context)
    case .service(let observe): observe(service)
    default: []
    }
  }
}

extension BreakdownGroup {
  /// By breakdown, then by its place in it, then by its words.
  fileprivate func stands(before other: BreakdownGroup, _ staff: StaffList) -> Bool {
    let order = Breakdown.allCases
    let (a, b) = (order.firstIndex(of: breakdown) ?? 0, order.firstIndex(of: other.breakdown) ?? 0)
    return (a, place, words(staff)) < (b, other.place, other.words(staff))
  }
}
