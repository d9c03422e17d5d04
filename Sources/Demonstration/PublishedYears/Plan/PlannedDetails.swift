import CareCalendar
import Casework

/// What else was written up of a planned review.
struct PlannedDetails: Sendable {
  /// Somebody who was asked beside the child and the parents.
  struct Asked: Sendable {
    let who: Relationship
    let came: Bool
  }

  /// Nil where it did not come.
  var carePlanCame: Day?
  var progress: [PlanDomain: Bool] = [:]
  var asked: [Asked] = []
}
