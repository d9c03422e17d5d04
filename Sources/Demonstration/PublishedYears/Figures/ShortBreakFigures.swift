/// Children having a series of short breaks in a year. Nobody has them twice.
struct ShortBreakFigures: Sendable {
  /// On the day before the year.
  let atStart: Int
  /// On its last day.
  let atEnd: Int
  /// How many began in the year.
  let came: Int
  /// Reviews of short breaks held in the year.
  let reviews: Int
  /// How many of those at the end the reviewing service reviews, by its manager, and the teams the others, all of them told
  /// by a list; nil where each is a case of an IRO.
  var reviewedByService: Int?
}
