/// The name by which a rule is known for ever. It stands in what was recorded, in half-filled forms, on the board and in
/// printed lists, so that none is ever changed, whatever a rule is called in the code.
///
/// The Rulebook says which there are. Any other is the name of a rule of another version, and is kept as it was read.
public struct RuleID: Hashable, Sendable, Comparable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
  public static func < (a: RuleID, b: RuleID) -> Bool { a.raw < b.raw }
}
