import CareCalendar
import Casework
import GRDB
import ReadModels

/// The alerts of children, kept for finding them.
extension BoardTables {
  static func values(
    _ row: AlertRow, _ child: ChildID, _ place: Int
  ) -> [(any DatabaseValueConvertible)?] {
    [
      child.raw, place, row.id.raw, row.group?.raw, row.category, row.isUrgent, row.stageName,
      row.roleName, text(row.reached), text(row.ahead), row.isFormal, row.state.rawValue, row.isOpen,
      row.acted.map(\.raw).joined(separator: " "), row.raisedOn.number, row.ended?.number,
      row.clocks.map { "\($0.due.number) \($0.unit.rawValue)" }.joined(separator: ", "),
      numbers(row.height), numbers(row.versions),
    ]
  }

  /// Columns after the child's id. A state that this program does not know is left out: a newer one wrote the row,
  /// which is stale then.
  static func alert(_ columns: Columns) -> AlertRow? {
    guard let state = AlertState(rawValue: columns.text(10)) else { return nil }
    return AlertRow(
      id: AlertID(columns.text(1)), group: columns.optionalText(2).map { AlertGroupID($0) },
      category: columns.text(3), isUrgent: columns.number(4) != 0, stageName: columns.text(5),
      roleName: columns.text(6), reached: roles(columns.text(7)), ahead: roles(columns.text(8)),
      isFormal: columns.number(9) != 0, state: state,
      acted: columns.text(11).split(separator: " ").map { StaffID(String($0)) },
      raisedOn: columns.day(12), ended: columns.optionalDay(13), clocks: clocks(columns.text(14)),
      height: numbers(columns.text(15)), versions: numbers(columns.text(16)))
  }

  /// "16384 working, 16405 working"
  private static func clocks(_ text: String) -> [RunningClock] {
    text.split(separator: ", ").compactMap { clock in
      let parts = clock.split(separator: " ")
      guard parts.count == 2, let due = Int(parts[0]), let unit = DayUnit(rawValue: String(parts[1])) else {
        return nil
      }
      return RunningClock(due: Day(number: due), unit: unit)
    }
  }

  private static func numbers(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }

  private static func numbers(_ text: String) -> [Int] { text.split(separator: " ").compactMap { Int($0) } }

  /// "team-manager service-manager"
  private static func text(_ roles: [Role]) -> String { roles.map(\.rawValue).joined(separator: " ") }

  private static func roles(_ text: String) -> [Role] {
    text.split(separator: " ").compactMap { Role(rawValue: String($0)) }
  }
}
