import CareCalendar
import Casework

/// When a child's times in our care, and whatever else the service knew the child for, ended: worked out once for many
/// reviews.
struct CareEnds {
  /// Times in care before the others, the last first: a day that belongs to care and to something else belongs to care.
  private let involvements: [Involvement]

  init(_ child: Child) {
    let known = child.involvements.reversed().filter { !$0.kind.isWithinCare }
    involvements = known.filter { $0.kind == .lookedAfter } + known.filter { $0.kind != .lookedAfter }
  }

  /// The day on which the involvement that a review was held in ended; nil while it lasts.
  func after(_ held: Day) -> Day? { involvements.first { $0.covers(held) }?.ended }
}
