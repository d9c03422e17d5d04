extension Policy {
  /// How many children an IRO in a full-time post is to have: the council's own aim, or that of the IRO Handbook 2010
  /// (7.15), 50 to 70.
  public var caseloadRange: ClosedRange<Int> {
    let aim = (targets["iro.caseload.average"] ?? "").split(separator: "-").compactMap { Int($0) }
    guard aim.count == 2, aim[0] <= aim[1] else { return 50...70 }
    return aim[0]...aim[1]
  }
}
