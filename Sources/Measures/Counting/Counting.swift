/// Who is asked what counts.
enum Counting: Sendable {
  /// Every child who has something of the sort in the period.
  case children(Matter, @Sendable (ChildInPeriod) -> [Observation])
  /// The whole service, once every child was gone through.
  case service(@Sendable (Caseloads) -> [Observation])
}

/// What a child must have in the period to be asked.
enum Matter: Int, CaseIterable, Sendable {
  case care, involvements, reviews, alerts, notes
  /// Alerts or practice notes.
  case disputes
  case visits, surveys
  /// Surveys, or reviews at which somebody may have answered.
  case answers
  case clocks
}
