/// Who is asked what counts.
enum Counting: Sendable {
  /// Every child who has something of the sort in the period.
  case children(Matter, @Sendable (ChildInPeriod) -> [Observation])
  /// The same, and the whole service's own record beside.
  case childrenAndService(
    Matter, @Sendable (ChildInPeriod) -> [Observation], @Sendable (MeasureContext) -> [Observation])
  /// The whole service, once every child was gone through.
  case service(@Sendable (Caseloads) -> [Observation])
}

extension Counting {
  /// What children are asked; nil of what the whole service tells.
  var ofChildren: (matter: Matter, observe: @Sendable (ChildInPeriod) -> [Observation])? {
    switch self {
    case .children(let matter, let observe), .childrenAndService(let matter, let observe, _):
      (matter, observe)
    case .service: nil
    }
  }
}

/// What a child must have in the period to be asked.
enum Matter: Int, CaseIterable, Sendable {
  case care, involvements, reviews, alerts, notes
  /// Alerts or practice notes.
  case disputes
  case visits, voices, consultations, monitorings, surveys
  /// Surveys, or reviews at which somebody may have answered.
  case answers
  case clocks
}
