import CareCalendar
import Casework
import ReadModels
import Rulebook

extension CaseService {
  /// Records what a meeting came to, as one act: that the review was held, who took part, what was found, what the
  /// child said, and what was decided.
  func meet(
    _ id: ChildID, _ review: ReviewID?, _ meeting: MeetingRecord, _ seen: ReviewsSnapshot?
  ) throws -> CommandResult {
    let row = try visibleRow(id)
    try check(meeting, row)
    var meeting = meeting
    if let held = meeting.review, held.review == nil, !isHistory(held) {
      meeting.review = held.with(identifiers.review())
    }
    let position = try append(to: id) { child, _ in
      let known = review.flatMap { child.reviews.file($0)?.kind }
      if let kind = meeting.review?.kind ?? known { try check(seen, kind, id) }
      return try child.decide(.recordMeeting(meeting, of: review, today: signedIn.day))
    }
    return CommandResult(recorded: saying { try told(of: id, review, meeting) }, position: position)
  }

  private func check(_ meeting: MeetingRecord, _ row: ChildRow) throws {
    try signedIn.require(.recordReviews)
    let asked = meeting.notes.map(\.permission) + (meeting.said.isEmpty ? [] : [.hearChildren])
    for permission in asked { try signedIn.require(permission, about: row.team) }
    if !meeting.newPeople.isEmpty { try signedIn.require(.keepFamilies) }
  }

  private func told(of id: ChildID, _ review: ReviewID?, _ meeting: MeetingRecord) throws -> Confirmation {
    guard let row = try row(of: id, upTo: nil) else { return .recorded }
    let found = try recordedCase(id)
    let file = found.child.reviews.files.last { file in
      review.map { $0 == file.id } ?? (file.review?.heldOn == meeting.review?.heldOn && file.review != nil)
    }
    guard let file, let held = file.review,
      let sheet = ReviewChecklist(file.id, of: found, under: rulebook, staff: staff)
    else { return .recorded }
    return .met(
      row, held, title: found.title(of: file), next: nextDuty(held.kind, row)?.due,
      decisions: file.decisions.made.count + file.decisions.incomplete.count, open: sheet.openAfterMeeting)
  }
}
