import CareCalendar
import Casework
public import ReadModels
import Rulebook

/// Duties as a printed list.
public enum TodayListing {
  /// `owner` names whose a duty is.
  public static func listing(_ lines: [TodayLine], owner: (TodayLine) -> String) -> Listing {
    Listing(
      columns: [
        "due", "days", "unit", "state", "weight", "duty", "child", "name", "booked", "owner", "source",
      ],
      rows: lines.map { line in
        [
          line.duty.due?.iso ?? "", line.days.map(String.init) ?? "", line.duty.unit.rawValue,
          line.state.rawValue, line.duty.weight.rawValue, line.duty.title, line.child.number.text,
          line.child.name ?? "", line.booking?.printed ?? "", owner(line),
          Rulebook.rule(line.duty.key.rule)?.source ?? "",
        ]
      }, numbers: ["days"])
  }
}

extension Booking {
  /// "2014-11-04 15:30"
  fileprivate var printed: String { day.iso + (time.map { " \($0)" } ?? "") }
}
