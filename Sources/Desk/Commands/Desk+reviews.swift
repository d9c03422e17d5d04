import CareCalendar
import Casebook
import Casework
import Rulebook

extension Desk {
  func perform(_ command: ReviewCommand) throws -> Done {
    switch command {
    case .book(let id, let kind, let day, let time): try book(id, kind, day, time)
    case .record(let id, let kind, let heldOn, let participation):
      try record(id, kind, heldOn, participation)
    }
  }

  private func book(_ id: ChildID, _ kind: ReviewKind, _ day: Day, _ time: TimeOfDay?) throws -> Done {
    try signedIn.require(.bookReviews)
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.bookReview(kind, day: day, time: time, today: signedIn.day))
    }
    let booking = Booking(kind: kind, day: day, time: time, madeOn: signedIn.day)
    return Done(
      words: "\(title(kind, row)) of \(called(row)) booked for \(booking.words)\(tooLate(kind, row, day)).",
      position: position)
  }

  /// A booking past the due day is made all the same; it is only said.
  private func tooLate(_ kind: ReviewKind, _ row: ChildRow, _ day: Day) -> String {
    guard let due = nextDuty(kind, row)?.due, day > due else { return "" }
    return ", after it is due (\(due.words))"
  }

  private func record(
    _ id: ChildID, _ kind: ReviewKind, _ heldOn: Day, _ participation: ParticipationCode
  ) throws -> Done {
    try signedIn.require(.recordReviews)
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(
        .recordReview(kind, heldOn: heldOn, participation: participation, today: signedIn.day))
    }
    let next = try self.row(of: id, upTo: nil).flatMap { nextDuty(kind, $0)?.due }
    let then = next.map { "; the next is due by \($0.words)" } ?? ""
    return Done(
      words: "\(title(kind, row)) of \(called(row)) recorded as held \(heldOn.short)\(then).",
      position: position)
  }

  private func title(_ kind: ReviewKind, _ row: ChildRow) -> String {
    nextDuty(kind, row)?.title ?? kind.title(number: nil)
  }

  private func nextDuty(_ kind: ReviewKind, _ row: ChildRow) -> Duty? {
    let reviews = row.duties.map(\.duty).filter { $0.nature == .review && $0.isInForce(on: signedIn.day) }
    return reviews.first { $0.kind == kind }
      ?? reviews.first { $0.kind?.isSameMeeting(as: kind) ?? false }
  }
}
