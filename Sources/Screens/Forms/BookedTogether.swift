import CareCalendar
import Casebook
import Casework
import Glass
import Rulebook

/// Brothers and sisters whose reviews can be booked for the same day and time.
struct BookedTogether {
  private let siblings: [ChildRow]
  private let today: Day

  init(_ siblings: [ChildRow], on today: Day) {
    self.siblings = siblings
    self.today = today
  }

  /// Nothing is asked where nobody could be booked along.
  func fields(_ kind: ReviewKind) -> [Field] {
    let each = siblings.filter { isReviewed($0, kind) }.map { Choice($0.id.raw, $0.called) }
    guard !each.isEmpty else { return [] }
    return [
      Field(
        "together", "Together with", .several(each),
        hint: "Brothers and sisters: booked for the same day and time")
    ]
  }

  private func isReviewed(_ row: ChildRow, _ kind: ReviewKind) -> Bool {
    row.duties.map(\.duty).contains { duty in
      duty.nature == .review && duty.kind?.isSameMeeting(as: kind) ?? false && duty.isInForce(on: today)
    }
  }

  func chosen(_ answers: [String: String]) -> [ChildID] {
    let keys = (answers["together"] ?? "").split(separator: "\n").map(String.init)
    return siblings.map(\.id).filter { keys.contains($0.raw) }
  }
}
