public import Casework

/// One figure with everything behind it: each child that counted, did not count, or was left out and why.
///
/// It grows with the children who have something to do with the figure.
public struct ObservedFigure: Sendable {
  public let measure: Measure
  public let context: MeasureContext
  /// Of whom alone it is told; nil for the whole service.
  public let group: BreakdownGroup?
  /// In the order in which the children were added, until `orderByNumber` puts it in another.
  public private(set) var observed: [ObservedChild] = []
  private let questions: Questions
  private var caseloads: Caseloads?

  public init(_ measure: Measure, in context: MeasureContext, of group: BreakdownGroup? = nil) {
    self.measure = measure
    self.context = context
    self.group = group
    questions = Questions([measure])
    caseloads = measure.isOfService ? Caseloads(in: context) : nil
  }

  /// - Parameter child: one who was not added before.
  public mutating func add(_ child: CountedChild) {
    guard let found = ChildInPeriod(child, in: context) else { return }
    caseloads?.count(child, 1)
    questions.ask(found) { _, verdict, day, about in
      let observation = Observation(verdict, on: day, about().item, reason: about().reason)
      guard isOfGroup(child, observation) else { return }
      observed.append(
        ObservedChild(child: child.id, number: child.number, name: child.name, observation: observation))
    }
  }

  /// Takes out a child who was added, as they were told then.
  public mutating func remove(_ child: CountedChild) {
    guard ChildInPeriod(child, in: context) != nil else { return }
    caseloads?.count(child, -1)
    observed.removeAll { $0.child == child.id }
  }

  /// Puts what was observed in the order of the children's numbers; what belongs to one child stays in its order.
  public mutating func orderByNumber() {
    let places = observed.indices.sorted { a, b in
      (observed[a].number.text, a) < (observed[b].number.text, b)
    }
    observed = places.map { observed[$0] }
  }

  private func isOfGroup(_ child: CountedChild, _ observation: Observation) -> Bool {
    group.map { $0 == $0.breakdown.group(of: child, on: observation.day) } ?? true
  }

  /// What the whole service tells: an IRO at a time. Empty for figures that children tell.
  public var ofService: [Observation] {
    let all = caseloads.map { measure.observations(of: $0) } ?? []
    guard let group else { return all }
    return all.filter { observation in
      if case .staff(let iro) = observation.item { group == .iro(iro) } else { false }
    }
  }
}

/// One observation of a child.
public struct ObservedChild: Hashable, Sendable {
  public let child: ChildID
  public let number: ChildNumber
  /// Nil where it is not known.
  public let name: String?
  public let observation: Observation
}
