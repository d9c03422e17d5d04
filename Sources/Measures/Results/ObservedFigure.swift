public import Casework

/// One figure with everything behind it: each child that counted, did not count, or was left out and why.
///
/// It grows with the children who have something to do with the figure.
public struct ObservedFigure: Sendable {
  public let measure: Measure
  public let context: MeasureContext
  /// In the order in which the children were added.
  public private(set) var observed: [ObservedChild] = []
  private var caseloads: Caseloads?

  public init(_ measure: Measure, in context: MeasureContext) {
    self.measure = measure
    self.context = context
    caseloads = measure.isOfService ? Caseloads(in: context) : nil
  }

  /// - Parameter child: one who was not added before.
  public mutating func add(_ child: CountedChild) {
    guard let found = ChildInPeriod(child, in: context) else { return }
    caseloads?.add(child)
    guard case .children(let matter, let observe) = measure.counting, found.has(matter) else { return }
    for observation in observe(found) {
      observed.append(ObservedChild(child: child.id, number: child.number, observation: observation))
    }
  }

  /// What the whole service tells: an IRO at a time. Empty for figures that children tell.
  public var ofService: [Observation] {
    caseloads.map { measure.observations(of: $0) } ?? []
  }
}

/// One observation of a child.
public struct ObservedChild: Hashable, Sendable {
  public let child: ChildID
  public let number: ChildNumber
  public let observation: Observation
}
