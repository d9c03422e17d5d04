import CareCalendar
import Casework

/// The papers of a review whose days are planned: what came before it, and what went out after it.
extension MeetingWriter {
  /// In the order in which they have to be recorded.
  mutating func papersOf(
    _ review: PlannedMeeting, _ papers: PlannedPapers, _ life: SyntheticChild
  ) -> [ReviewFileEvent] {
    var notes = papers.documents.map { ReviewFileEvent.preparation(.documentReceived($0.name, on: $0.on)) }
    if papers.hasDecision, let decision = decided(review, life) {
      notes.append(.decisions(.made(decision, on: review.heldOn)))
      if let issued = papers.issued {
        notes += [.decisions(.issued(on: issued)), .followUp(.sent(.notice, .child, on: issued))]
        if let done = papers.distributed, chance.happens(inHundred: 94) {
          notes.append(.decisions(.done(decision.id, on: max(done, issued))))
        }
      }
    }
    if let completed = papers.completed {
      notes += written(review, life, on: completed, sent: papers.distributed)
    }
    return notes
  }

  /// Something by which it can be seen whether the plan is getting on.
  mutating func milestone(_ review: PlannedMeeting, _ life: SyntheticChild) -> ReviewFileEvent {
    let words = life.wording.fill(chance.pick(MeetingWriter.milestones))
    let milestone = Milestone(
      id: identifiers.milestone(), words: words, by: review.heldOn.adding(days: chance.number(40...150)))
    return .plan(.milestoneSet(milestone, on: review.heldOn))
  }

  private static let milestones = [
    "{name} has a place at a school or nursery near home.", "{name}'s teeth and eyes have been looked at.",
    "{name} sees somebody of the family every fortnight.", "{name} has a worker for the life story.",
    "The carers have had the training that they asked for.", "The assessment is with the court.",
  ]
}
