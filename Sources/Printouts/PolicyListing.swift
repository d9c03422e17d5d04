import CareCalendar
public import Interchange
public import Rulebook

/// A council's policy as a printed list: a row a period and a choice, and a row for each entry of a list, stage of
/// the ladder, category, target and word.
public enum PolicyListing {
  public static func listing(_ policy: Policy) -> Listing {
    Listing(
      columns: ["setting", "value", "usual", "looser", "rule"],
      rows: Timescale.allCases.map { row($0, policy) }
        + PolicyChoice.allCases.map { [$0.rawValue, policy[$0], $0.usual, "", ""] }
        + PolicyList.allCases.flatMap { rows($0.rawValue, policy[$0], usual: $0.usual) }
        + entryRows(policy))
  }

  /// The policies that one can begin with: a row each, with how long its ladder can take.
  public static func listing(of policies: [(council: String, file: PolicyFile)]) -> Listing {
    Listing(
      columns: ["council", "policy", "ladder", "stages", "formal_stages_take", "warning"],
      rows: policies.map { council, file in
        let ladder = file.policy.ladder
        let takes = [ladder.formalLength, ladder.warning ?? ""]
        return [council, file.name, ladder.name, "\(ladder.stages.count)"] + takes
      })
  }

  private static func row(_ timescale: Timescale, _ policy: Policy) -> [String] {
    let rules = Rulebook.rules.filter { $0.setting == timescale }.map(\.name).joined(separator: " ")
    return [
      timescale.rawValue, policy[timescale].words, timescale.usual.words,
      policy.isLooser(timescale) ? "yes" : "no", rules,
    ]
  }

  /// The entries in force, each beside itself where it is usual, then the usual ones that the council leaves out.
  private static func rows(
    _ name: String, _ ours: [String], usual: [String], looser: String = ""
  ) -> [[String]] {
    let rows =
      ours.map { [name, $0, usual.contains($0) ? $0 : "", looser, ""] }
      + usual.filter { !ours.contains($0) }.map { [name, "", $0, "", ""] }
    return rows.isEmpty ? [[name, "", "", "", ""]] : rows
  }

  /// Settings of several fields: a row an entry, its fields as they are kept. A name, a word or a time has one
  /// row.
  private static func entryRows(_ policy: Policy) -> [[String]] {
    let (ours, usual) = (policy.settings, Policy.usual.settings)
    return Policy.entrySettings.flatMap { name in
      if name == "ladder.name" || name.hasPrefix("vocabulary.") || name.hasPrefix("screens.") {
        return [[name, ours[name] ?? "", usual[name] ?? "", "", ""]]
      }
      let looser = name == "ladder.stages" ? (policy.ladder.exceedsHandbook ? "yes" : "no") : ""
      return rows(name, entries(ours[name]), usual: entries(usual[name]), looser: looser)
    }
  }

  private static func entries(_ kept: String?) -> [String] {
    (kept ?? "").split(separator: "\n").map { line in
      line.split(separator: "\t").joined(separator: " · ")
    }
  }
}
