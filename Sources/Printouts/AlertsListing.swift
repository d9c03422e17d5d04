import CareCalendar
public import Casebook
import Casework
import Rulebook

/// Alerts as a printed list.
public enum AlertsListing {
  public static func listing(_ lines: [AlertLine]) -> Listing {
    Listing(
      columns: [
        "alert", "child", "name", "category", "stage", "raised", "acknowledged", "stage_due", "process_due",
        "owner", "state",
      ],
      rows: lines.map { line in
        let current = line.alert.current
        return [
          line.alert.id.raw, line.child.number.text, line.child.name ?? "",
          line.alert.raised.category.name, current.stage.called, line.alert.raised.on.iso,
          current.acknowledgedOn?.iso ?? "", line.clocks.stage?.due.iso ?? "",
          line.clocks.process?.due.iso ?? "", line.owner, line.state.rawValue,
        ]
      })
  }
}
