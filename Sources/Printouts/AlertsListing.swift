import CareCalendar
import Casework
public import ReadModels
import Rulebook

/// Alerts as a printed list.
public enum AlertsListing {
  public static func listing(_ lines: [AlertLine]) -> Listing {
    Listing(
      columns: [
        "alert", "child", "name", "category", "stage", "raised", "acknowledged", "stage_due", "process_due",
        "owner", "state", "urgent", "acknowledge_due", "cafcass",
      ],
      rows: lines.map { line in
        let current = line.alert.current
        return [
          line.alert.id.raw, line.child.number.text, line.child.name ?? "",
          line.alert.raised.category.name, current.stage.called, line.alert.raised.on.iso,
          current.acknowledgedOn?.iso ?? "", line.clocks.stage?.due.iso ?? "",
          line.clocks.process?.due.iso ?? "", line.owner, line.state.rawValue,
          line.alert.raised.isUrgent ? "yes" : "no", line.clocks.acknowledgement?.due.iso ?? "",
          line.alert.cafcass?.on.iso ?? "",
        ]
      }, remarks: remarks(lines))
  }

  /// That a ladder is longer than the Handbook allows, once for each that an open alert is on.
  private static func remarks(_ lines: [AlertLine]) -> [String] {
    lines.filter(\.alert.isOpen).reduce(into: []) { remarks, line in
      guard let warning = line.clocks.warning else { return }
      let remark = "\(line.alert.ladder.name): \(warning)"
      if !remarks.contains(remark) { remarks.append(remark) }
    }
  }
}
