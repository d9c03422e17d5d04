import CareCalendar
import Casework
public import Rulebook

/// Every rule, with the period that the council's policy gives it.
public enum RulebookListing {
  public static func listing(_ rulebook: Rulebook) -> Listing {
    Listing(
      columns: ["rule", "period", "weight", "source", "setting", "in_force"],
      rows: Rulebook.rules.map { rule in
        [
          rule.name, rule.setting.map { rulebook.policy[$0].words } ?? "", rule.weight.rawValue,
          rule.wholeSource,
          rule.setting?.rawValue ?? "", rule.inForceFrom.iso,
        ]
      })
  }
}
