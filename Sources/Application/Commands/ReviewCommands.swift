import CareCalendar
import Casework
import ReadModels
import Rulebook

extension CaseService {
  func perform(_ command: ReviewCommand) throws -> CommandResult {
    switch command {
    case .book(let id, let kind, let details, let together, let seen):
      try book(id, kind, details, together, seen)
    case .cancel(let id, let review, let reason, let seen): try cancel(id, review, reason, seen)
    case .record(let id, let review, let seen): try record(id, review, seen)
    case .meet(let id, let review, let meeting, let seen): try meet(id, review, meeting, seen)
    case .note(let id, let review, let notes, let seen): try note(id, review, notes, seen)
    case .noteEach(let each): try note(each)
    }
  }

  /// Throws when somebody else has booked the review, or recorded something of its meeting, since the person looked.
  func check(_ seen: ReviewsSnapshot?, _ kind: ReviewKind, _ id: ChildID) throws {
    guard let seen else { return }
    let now = try recordedCase(id)
    guard ReviewsSnapshot(of: kind, in: now) != seen else { return }
    _ = try refresh()
    let who = try actor(about: id) { $0.isOfMeeting(of: kind, in: now.child.reviews) }
    throw ServiceRefusal.somebodyElseActed(
      "Meanwhile it was \(seen.change(to: kind, in: now)) by \(who). Look again; saving once more still does it."
    )
  }

  private func book(
    _ id: ChildID, _ kind: ReviewKind, _ details: BookingDetails, _ together: [ChildID],
    _ seen: ReviewsSnapshot?
  ) throws -> CommandResult {
    try signedIn.require(.bookReviews)
    let row = try visibleRow(id)
    let others = try together.filter { $0 != id }.map(visibleRow)
    let position = try append(to: [id] + others.map(\.id)) { child, state, _ in
      if child == id { try check(seen, kind, id) }
      let (kind, details) = child == id ? (kind, details) : try alongside(kind, details, state)
      return try state.decide(
        .bookReview(kind, details, newID: identifiers.review(), today: signedIn.day))
    }
    let booking = Booking(kind: kind, day: details.day, time: details.time, madeOn: signedIn.day)
    let next = nextDuty(kind, row)
    let title = next?.title ?? kind.title(number: nil)
    return CommandResult(
      recorded: .booked([row] + others, booking, title: title, due: next?.due), position: position)
  }

  /// What is booked for a brother or sister: the review that they have, chaired by their own IRO, or whoever covers then.
  /// Another day that they are booked for is not moved along, since the reason is not theirs.
  private func alongside(
    _ kind: ReviewKind, _ details: BookingDetails, _ child: Child
  ) throws -> (ReviewKind, BookingDetails) {
    let own = child.kind(servedBy: kind, on: details.day) ?? kind
    if let booking = child.reviews.booking(of: own), booking.day != details.day {
      throw ServiceRefusal.impossible(
        "\(child.person.name ?? "One of them") is booked for \(booking.fullWords) already. Move that alone.")
    }
    var details = details
    details.chair = child.responsibility.iro.map { staff.acting(forIRO: $0, on: details.day).staff }
    details.reason = nil
    return (own, details)
  }

  private func cancel(
    _ id: ChildID, _ review: ReviewID, _ reason: String, _ seen: ReviewsSnapshot?
  ) throws -> CommandResult {
    try signedIn.require(.bookReviews)
    let row = try visibleRow(id)
    var kind: ReviewKind?
    let position = try append(to: id) { child, _ in
      kind = child.reviews.file(review)?.kind
      if let kind { try check(seen, kind, id) }
      return try child.decide(.cancelReview(review, reason: reason, today: signedIn.day))
    }
    return CommandResult(recorded: .cancelled(row, kind, reason: reason), position: position)
  }

  private func record(_ id: ChildID, _ review: Review, _ seen: ReviewsSnapshot?) throws -> CommandResult {
    try signedIn.require(.recordReviews)
    let row = try visibleRow(id)
    var review = review
    if review.review == nil, !isHistory(review) { review = review.with(identifiers.review()) }
    let position = try append(to: id) { child, _ in
      try check(seen, review.kind, id)
      return try child.decide(.recordReview(review, today: signedIn.day))
    }
    let recorded = saying {
      let next = (try? self.row(of: id, upTo: nil)).flatMap { nextDuty(review.kind, $0)?.due }
      return .held(row, review, title: title(of: id, review.heldOn), next: next)
    }
    return CommandResult(recorded: recorded, position: position)
  }

  /// A review held longer ago than its record would have to be out by now is told, not worked on: nothing that
  /// follows a review is asked for, unless it was booked here.
  func isHistory(_ review: Review) -> Bool {
    let out = rulebook.calendar.end(of: rulebook.policy[.recordDistributed], from: review.heldOn)
    return out < signedIn.day
  }

  /// What the review held on a day is called now that it is recorded: an earlier one may have come to light.
  func title(of id: ChildID, _ heldOn: Day) -> String {
    let reviews = (try? recordedCase(id))?.reviews ?? []
    return reviews.first { $0.review.heldOn == heldOn }?.title ?? "Review"
  }

  func nextDuty(_ kind: ReviewKind, _ row: ChildRow) -> Duty? {
    let reviews = row.duties.map(\.duty).filter { $0.nature == .review && $0.isInForce(on: signedIn.day) }
    return reviews.first { $0.kind == kind }
      ?? reviews.first { $0.kind?.isSameMeeting(as: kind) ?? false }
  }
}

extension Child {
  /// The kind of review that the child has on the day and that a meeting for this kind serves.
  fileprivate func kind(servedBy kind: ReviewKind, on day: Day) -> ReviewKind? {
    let running = reviewCycles.filter { $0.runs(on: day) }.map(\.kind)
    return running.contains(kind) ? kind : running.first { $0.isSameMeeting(as: kind) }
  }
}
