/// What one source says of children: a council's return of a year, or a list.
public struct CollectedReturn: Equatable, Sendable {
  /// The time of which a return tells everything; nil for a list, which leaves out whom it likes.
  public let coverage: ReturnCoverage?
  /// Where the source as a whole stands: a return's folder. Nil for a list.
  public let origin: FactOrigin?
  public let children: [ChildFacts]
  /// Children of whom nothing is taken, because of a fault: they are not missing.
  public private(set) var leftOut: Set<ChildNumber> = []

  public init(_ children: [ChildFacts], coverage: ReturnCoverage? = nil, origin: FactOrigin? = nil) {
    self.children = children
    self.coverage = coverage
    self.origin = origin
  }

  /// The same without anything about these children.
  public func leavingOut(_ numbers: Set<ChildNumber>) -> CollectedReturn {
    guard !numbers.isEmpty else { return self }
    let rest = children.filter { !numbers.contains($0.number) }
    var kept = CollectedReturn(rest, coverage: coverage, origin: origin)
    kept.leftOut = leftOut.union(numbers)
    return kept
  }
}
