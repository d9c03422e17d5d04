/// What a council published of the papers of its reviews: those that came before, and those that went out afterwards.
struct PaperFigures: Sendable {
  /// A document that is expected before a review.
  struct Expected: Sendable {
    /// As the council's list has it.
    let name: String
    /// Of the reviews, those for which it had come in time.
    let rate: PublishedRate
    /// So many days before the review is in time.
    let days: Int

    init(_ name: String, _ rate: PublishedRate, days: Int) {
      (self.name, self.rate, self.days) = (name, rate, days)
    }
  }

  let documents: [Expected]
  let decisionsToManager: PublishedRate
  let recordComplete: PublishedRate
  let recordDistributed: PublishedRate
}

/// What a council published of the plans that its reviews looked at.
struct PlanFigures: Sendable {
  /// Of the reviews, those at which a milestone was set.
  let milestones: PublishedRate
  /// Of the third reviews, those by which there was a plan for permanence.
  let permanenceBySixMonths: PublishedRate
}

/// The informal challenges of a year, all of them answered.
struct PracticeLogFigures: Sendable {
  /// By the key of the council's category.
  let categories: [(key: String, count: Int)]

  init(_ categories: [(key: String, count: Int)]) { self.categories = categories }
}
