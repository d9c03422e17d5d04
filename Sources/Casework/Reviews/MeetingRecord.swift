/// Everything that the meeting of a review came to, recorded as one act.
public struct MeetingRecord: Hashable, Sendable {
  /// Those who took part and were not known around the child yet.
  public var newPeople: [ConnectedPerson]
  /// The review as held; nil where it is recorded as held already.
  public var review: Review?
  public var notes: [ReviewFileEvent]
  /// What a conference came to; nil where it is none, or that is not known yet.
  public var conclusion: ConferenceConclusion?
  /// What the child said in the meeting: it is taken as said for this review.
  public var said: [Conversation]

  public init(
    review: Review?, notes: [ReviewFileEvent] = [], said: [Conversation] = [],
    newPeople: [ConnectedPerson] = [], conclusion: ConferenceConclusion? = nil
  ) {
    self.newPeople = newPeople
    self.review = review
    self.notes = notes
    self.said = said
    self.conclusion = conclusion
  }
}

extension Conversation {
  /// The same as said for a review.
  func of(_ review: ReviewID) -> Conversation {
    Conversation(on: on, way: way, review: review, reason: reason, words: words, audience: audience)
  }
}
