public import CareCalendar

extension Child {
  /// True while the law asks for a review of what was told: it is not withdrawn, nor decided without one.
  public func isBinding(_ change: SignificantChange) -> Bool {
    change.binding.map { earlyReview($0.earlyReview)?.ending == nil } ?? false
  }

  /// The first review of the child that was held after the IRO was told: what has changed is considered there. Of a child
  /// who was in care then a looked-after review alone does that.
  public func firstReview(after change: SignificantChange) -> Review? {
    let isInCare = periodsOfCare.contains { $0.began <= change.toldOn && change.toldOn.isBefore($0.lastDay) }
    return reviews.held.first {
      $0.heldOn > change.toldOn && (!isInCare || $0.kind.isSameMeeting(as: .lookedAfter))
    }
  }

  /// The day on which it was considered, by a decision of the IRO or at a review; nil until then.
  public func considered(_ change: SignificantChange) -> Day? {
    [change.consideration?.on, firstReview(after: change)?.heldOn].compactMap { $0 }.min()
  }
}
