/// What a council published of how children aged 4 and over took part, beside whether their views reached the review.
struct VoiceFigures: Sendable {
  let attended: PublishedRate
  /// Of those who attended.
  let attendedMeaningfully: PublishedRate
  /// Did not attend, and briefed somebody to speak.
  let briefedSomeone: PublishedRate
  /// Those for whom an advocate spoke, whether they attended or not.
  let advocate: PublishedRate
  /// Of those over 7, those whose views reached the review.
  let overSeven: PublishedRate
}
