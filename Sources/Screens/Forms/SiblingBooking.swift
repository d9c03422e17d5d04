import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Brothers and sisters whose reviews can be booked for the same day and time.
struct SiblingBooking {
  private let siblings: [ChildRow]
  private let today: Day

  init(_ siblings: [ChildRow], on today: Day) {
    self.siblings = siblings
    self.today = today
  }

  /// Nothing is asked where nobody could be booked along.
  func fields(_ kind: ReviewKind, on day: Day?) -> [Field] {
    let each = offered(kind, on: day).map { Choice($0.id.raw, $0.called) }
    guard !each.isEmpty else { return [] }
    return [
      Field(
        "together", "Together with", .several(each),
        hint: "Brothers and sisters: booked for the same day and time")
    ]
  }

  /// Changes with who could be booked along.
  func variant(_ kind: ReviewKind, on day: Day?) -> String {
    offered(kind, on: day).map { " \($0.id.raw)" }.joined()
  }

  /// Those who have such a review, and no booking for another day: that is moved by itself, with its own reason.
  private func offered(_ kind: ReviewKind, on day: Day?) -> [ChildRow] {
    siblings.filter { isReviewed($0, kind) && !isBooked($0, kind, besides: day) }
  }

  private func isReviewed(_ row: ChildRow, _ kind: ReviewKind) -> Bool {
    row.duties.map(\.duty).contains { duty in
      duty.nature == .review && duty.kind?.isSameMeeting(as: kind) ?? false && duty.isInForce(on: today)
    }
  }

  private func isBooked(_ row: ChildRow, _ kind: ReviewKind, besides day: Day?) -> Bool {
    row.bookings.contains { !$0.isFurther && $0.kind.isSameMeeting(as: kind) && $0.day != day }
  }

  func chosen(_ answers: [String: String], _ kind: ReviewKind, on day: Day) -> [ChildID] {
    let keys = (answers["together"] ?? "").split(separator: "\n").map(String.init)
    return offered(kind, on: day).map(\.id).filter { keys.contains($0.raw) }
  }
}
