public import CareCalendar
import Casework
import Rulebook

/// How a duty stands on a day, for the person who looks.
public enum DutyState: String, Sendable, CaseIterable {
  case overdue
  /// Due within the council's few days' notice.
  case due
  /// A review due within the weeks ahead that has no day yet.
  case notBooked = "not-booked"
  case later
  /// Somebody else's to do.
  case waiting
  case putOff = "put-off"

  public var words: String {
    switch self {
    case .overdue: "overdue"
    case .due: "due soon"
    case .notBooked: "not booked"
    case .later: "later"
    case .waiting: "waiting on others"
    case .putOff: "put off"
    }
  }
}

extension DutyRow {
  /// What is overdue in law is never asleep.
  public func isPutOff(on day: Day) -> Bool {
    guard let putOffUntil, day < putOffUntil else { return false }
    return !(duty.weight == .law && duty.due.map { $0 < day } ?? false)
  }

  /// How the duty stands on `day` for someone in `post`, with the booking that meets it.
  func state(
    on day: Day, for post: DutyOwner, isTheirs: Bool, booking: Booking?, under book: Rulebook
  ) -> DutyState {
    if isPutOff(on: day) { return .putOff }
    if !isTheirs {
      return isPastItsStage(on: day, for: post) ? .overdue : .waiting
    }
    guard let due = duty.due else { return .overdue }
    if due < day { return duty.isShortNotice ? .due : .overdue }
    if due <= book.calendar.end(of: book.policy[.dueSoon], from: day) { return .due }
    let horizon = book.calendar.end(of: book.policy[.notBooked], from: day)
    let isToBook = duty.nature == .review && booking == nil
    return isToBook && due <= horizon ? .notBooked : .later
  }

  /// An alert whose stage has let its days pass stands before the IRO manager, though it is a manager's to answer.
  private func isPastItsStage(on day: Day, for post: DutyOwner) -> Bool {
    post == .iroManager && duty.key.alert != nil && duty.due.map { $0 < day } ?? false
  }
}
