import CareCalendar
public import Rulebook

/// A council's policy as a printed list: a row a period and a choice, and a row for each entry of a list.
public enum PolicyListing {
  public static func listing(_ policy: Policy) -> Listing {
    Listing(
      columns: ["setting", "value", "usual", "looser", "rule"],
      rows: Timescale.allCases.map { row($0, policy) }
        + PolicyChoice.allCases.map { [$0.rawValue, policy[$0], $0.usual, "", ""] }
        + PolicyList.allCases.flatMap { rows($0, policy) })
  }

  private static func row(_ timescale: Timescale, _ policy: Policy) -> [String] {
    [
      timescale.rawValue, policy[timescale].words, timescale.usual.words,
      policy.isLooser(timescale) ? "yes" : "no",
      Rulebook.rules.filter { $0.setting == timescale }.map(\.name).joined(separator: " "),
    ]
  }

  /// The entries in force, each beside itself where it is usual, then the usual ones that the council leaves out.
  private static func rows(_ list: PolicyList, _ policy: Policy) -> [[String]] {
    let (ours, usual) = (policy[list], list.usual)
    let rows =
      ours.map { [list.rawValue, $0, usual.contains($0) ? $0 : "", "", ""] }
      + usual.filter { !ours.contains($0) }.map { [list.rawValue, "", $0, "", ""] }
    return rows.isEmpty ? [[list.rawValue, "", "", "", ""]] : rows
  }
}
