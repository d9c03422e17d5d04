public import Casework

/// How the work of one IRO stands: a line of the IRO manager's Today.
public struct IROLine: Equatable, Sendable {
  /// Nil for the children who have no IRO.
  public let iro: StaffID?
  public let children: Int
  public let counts: [IROWork: Int]
  /// For how many working days the oldest record is not written; nil where all are.
  public let oldest: Int?

  public init(iro: StaffID?, children: Int, counts: [IROWork: Int], oldest: Int?) {
    self.iro = iro
    self.children = children
    self.counts = counts
    self.oldest = oldest
  }

  public func count(_ work: IROWork) -> Int { counts[work] ?? 0 }
}
