import CareCalendar
import Casebook
public import Casework
import Rulebook

extension Desk {
  /// A new id for somebody around a child.
  public func newPerson() -> PersonID { identifiers.person() }
  public func newDecision() -> DecisionID { identifiers.decision() }
  public func newMilestone() -> MilestoneID { identifiers.milestone() }

  /// Records notes of one review as one act.
  func note(_ id: ChildID, _ review: ReviewID, _ notes: [ReviewNote]) throws -> Done {
    for note in notes { try signedIn.require(note.permission) }
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.note(notes, on: review, today: signedIn.day))
    }
    let child = try childAsSeen(id)
    let words = notes.map { $0.words(in: child.reviews.file(review), of: child) }
    return Done(words: "\(called(row)): \(words.joined(separator: "; ")).", position: position)
  }
}

extension ReviewNote {
  /// What somebody must be allowed to do to record it.
  public var permission: Permission {
    switch self {
    case .preparation(let event): event.permission
    case .plan(.amendedPlanReceived): .sendAndReceive
    case .meeting, .plan: .recordReviews
    case .decisions(.replied): .answerDecisions
    case .decisions(.done), .decisions(.notDone): .reportOutcomes
    case .decisions: .recordReviews
    case .afterwards(.sent): .sendAndReceive
    case .afterwards: .recordReviews
    }
  }
}

extension PreparationEvent {
  fileprivate var permission: Permission {
    switch self {
    case .invitationSent, .consultationSent, .consultationReturned, .documentReceived: .sendAndReceive
    case .socialWorkerSpokenTo, .invited, .notInvited, .chosen, .managerTold: .prepareReviews
    }
  }
}
