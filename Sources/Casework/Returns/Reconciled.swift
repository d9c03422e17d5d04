/// What a fact comes to: events to add, and differences to keep until somebody settles them.
public struct Reconciled: Equatable, Sendable {
  public var events: [ChildEvent] = []
  public var differences: [Difference] = []
  public var remarks: [ListRemark] = []
}
