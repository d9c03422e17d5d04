public import CareCalendar

extension Child {
  /// What the child said for a review: what was recorded of it, and what was said since the one before and belongs to
  /// no other.
  ///
  /// - Parameters:
  ///   - id: of the review; nil for one that has none yet.
  ///   - heldOn: the day it was held, or of several the first.
  ///   - end: the last day on which something was still said for it.
  public func conversations(for id: ReviewID?, heldOn: Day, until end: Day) -> [Conversation] {
    let before = reviews.held.last { $0.heldOn < heldOn }?.heldOn
    return voice.conversations.filter { said in
      if let own = said.review { return own == id }
      return said.on <= end && before.map { said.on > $0 } ?? true
    }
  }

  /// The last words that the child said for a review and allowed to be told to everybody there; nil where there are
  /// none. With them the child's views can reach the review, whoever came.
  public func wordsToShare(at id: ReviewID?, heldOn: Day, until end: Day? = nil) -> Conversation? {
    conversations(for: id, heldOn: heldOn, until: end ?? heldOn)
      .last { !$0.audience.isInConfidence && $0.words != nil }
  }
}
