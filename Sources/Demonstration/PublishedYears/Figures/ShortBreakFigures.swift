/// Children having short breaks in a year. Nobody has them twice.
struct ShortBreakFigures: Sendable {
  /// How many have them, and how many come.
  struct Numbers: Sendable {
    /// On the day before the year.
    let atStart: Int
    /// On its last day.
    let atEnd: Int
    /// How many began in the year.
    let came: Int
  }

  /// Those in a series of short breaks under section 20, whom the reviewing service reviews.
  let accommodated: Numbers
  /// Reviews of them held in the year.
  let reviews: Int
  /// True where they are the cases of the service's manager, and a list tells of their reviews.
  var areManagers = false
  /// Those under section 17, whom their teams review; nil where the report tells of none.
  var inNeed: Numbers?
}
