/// What a council published of how its IROs saw children, and whether children kept theirs.
struct ContactFigures: Sendable {
  /// Of the reviews, those around which the IRO spent time with the child.
  let aroundReview: PublishedRate
  /// Of the children looked after at the end, those whom the IRO observed where they live.
  let observed: PublishedRate
  /// Of those looked after for 3 years or less, those who had one IRO throughout.
  let sameIRO: PublishedRate
}
