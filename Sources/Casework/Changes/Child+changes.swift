public import CareCalendar

extension Child {
  /// True while the law asks for a review of what was told: it is not withdrawn, nor decided without one.
  public func isBinding(_ change: SignificantChange) -> Bool {
    change.binding.map { earlyReview($0.earlyReview)?.ending == nil } ?? false
  }

  /// The first review of the child that was held after the IRO was told: what has changed is considered there.
  public func firstReview(after change: SignificantChange) -> Review? {
    reviews.held.first { $0.heldOn > change.toldOn }
  }

  /// The day on which it was considered, by a decision of the IRO or at a review; nil until then.
  public func considered(_ change: SignificantChange) -> Day? {
    [change.consideration?.on, firstReview(after: change)?.heldOn].compactMap { $0 }.min()
  }
}
