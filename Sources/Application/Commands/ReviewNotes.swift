public import Casework

/// Notes of one review of one child, to be recorded in one act with those of others.
public struct ReviewNotes: Hashable, Sendable {
  public let child: ChildID
  public let review: ReviewID
  public let notes: [ReviewFileEvent]

  public init(of child: ChildID, _ review: ReviewID, _ notes: [ReviewFileEvent]) {
    self.child = child
    self.review = review
    self.notes = notes
  }
}
