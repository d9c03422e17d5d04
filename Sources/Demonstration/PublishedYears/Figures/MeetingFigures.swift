import Casework

/// What a council published of the reviews that its IROs wrote up: who came, what had come before, and how plans were going.
struct MeetingFigures: Sendable {
  /// Of the living, known parents of children who could not be placed for adoption.
  let parentsAttending: PublishedRate
  /// Of reviews for which the care plan had come three working days before.
  let carePlanInTime: PublishedRate
  /// Of reviews at which a part of the plan was looked at, those where it was progressing: from April, a figure a quarter.
  let progressing: [(domain: PlanDomain, quarters: [PublishedRate])]
  /// Of those asked to reviews, beside the child and the parents.
  let asked: [Asked]

  struct Asked: Sendable {
    let who: Relationship
    let came: Int
    let absent: Int

    init(_ who: Relationship, _ came: Int, _ absent: Int) {
      (self.who, self.came, self.absent) = (who, came, absent)
    }
  }
}
