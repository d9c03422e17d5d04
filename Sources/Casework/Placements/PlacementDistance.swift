/// How far a placement is from the home that the child came from (SSDA903: PL_DISTANCE, in miles, which the Department works
/// out from two postcodes).
public struct PlacementDistance: Hashable, Sendable {
  public let tenthsOfMile: Int

  public init(tenthsOfMile: Int) { self.tenthsOfMile = tenthsOfMile }

  /// "2.1", "31": whole miles, or one decimal or more, of which the first is kept. Nil for anything else.
  public init?(miles text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let whole = parts.first.flatMap({ Int($0) }), whole < 10_000
    else { return nil }
    let tenth = parts.count > 1 ? parts[1].first?.wholeNumberValue ?? 0 : 0
    tenthsOfMile = 10 * whole + tenth
  }

  /// "2.1 miles from home"
  public var words: String { "\(tenthsOfMile / 10).\(tenthsOfMile % 10) miles from home" }
}
