/// Who is asked what counts.
enum Counting: Sendable {
  typealias Verdict = Observation.Verdict

  /// Every child who has something of the sort in the period, once, on the last day.
  case eachChild(Matter, @Sendable (ChildInPeriod) -> Verdict?)
  /// Every review of every kind that was held in the period.
  case everyReviewHeld(@Sendable (CountedReview, ChildInPeriod) -> Verdict?)
  /// Every review of care or short breaks held in the period, with what somebody gave as the reason, where the figure is
  /// about that.
  case reviewsHeld(
    @Sendable (CountedReview, ChildInPeriod) -> Verdict?,
    reason: (@Sendable (CountedReview) -> String?)? = nil)
  /// Every parent at the reviews held of children in our care.
  case parents(@Sendable (CountedParent) -> Verdict?)
  /// Every parent at the reviews held of kinds that are counted by themselves.
  case parentsApart(ReviewGroup, @Sendable (CountedParent) -> Verdict?)
  /// Everybody else who was asked to those reviews.
  case others(@Sendable (CountedAttendance) -> Verdict?)
  /// Every duty of a rule, by the rule's place, that fell due in the period.
  case clocks(Int, @Sendable (CountedClock, MeasureContext) -> Verdict?)
  /// Every child who has something of the sort in the period, for whatever they have to tell.
  case children(Matter, @Sendable (ChildInPeriod) -> [Observation])
  /// The same, and the whole service's own record beside.
  case childrenAndService(
    Matter, @Sendable (ChildInPeriod) -> [Observation], @Sendable (MeasureContext) -> [Observation])
  /// The whole service, once every child was gone through.
  case service(@Sendable (Caseloads) -> [Observation])
}

/// What a child must have in the period to be asked.
enum Matter: Int, CaseIterable, Sendable {
  case care
  /// Care that covers the last day.
  case careAtEnd
  case involvements, reviews, alerts, notes
  /// Alerts or practice notes.
  case disputes
  case visits, voices, consultations, monitorings, changes, surveys
  /// Surveys, or reviews at which somebody may have answered.
  case answers
}
