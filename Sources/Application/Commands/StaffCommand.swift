public import CareCalendar
public import Casework

/// What is done about the staff list without a file.
public enum StaffCommand: Sendable {
  /// An IRO or a manager is away from the first day to the last, and whoever covers sees to what is theirs.
  case away(StaffID, from: Day, until: Day, covering: StaffID? = nil)
  /// Somebody who is away is back from today; of one who is there the next absence is called off.
  case back(StaffID)

  var staff: StaffID {
    switch self {
    case .away(let id, _, _, _), .back(let id): id
    }
  }
}
