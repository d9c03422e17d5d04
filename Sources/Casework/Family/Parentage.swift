/// The random id that a child and their parent share where both are known here; neither record names the other.
public struct ParentageID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// That somebody is the parent of a child known here, or the child of a parent known here.
public struct Parentage: Hashable, Sendable {
  public enum Side: String, Sendable, CaseIterable {
    case parent, child

    public var other: Side { self == .parent ? .child : .parent }
  }

  public let id: ParentageID
  /// Which of the two the record is of.
  public let side: Side

  public init(_ id: ParentageID, _ side: Side) {
    self.id = id
    self.side = side
  }
}
