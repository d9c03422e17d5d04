import CareCalendar
import Casework

/// When a child's times in our care, and whatever else the service knew the child for, ended: worked out once for many
/// reviews.
struct CareEnds {
  /// Times in care before those of short breaks, the last first: a day that belongs to both belongs to care.
  private let involvements: [Involvement]
  /// Orders, plans and enquiries, the last first.
  private let recordedApart: [Involvement]

  init(_ child: Child) {
    let known = child.involvements.reversed().filter { !$0.kind.isWithinCare }
    recordedApart = known.filter(\.kind.isRecordedApart)
    let ofEpisodes = known.filter { !$0.kind.isRecordedApart }
    involvements =
      ofEpisodes.filter { $0.kind == .lookedAfter } + ofEpisodes.filter { $0.kind != .lookedAfter }
  }

  /// The day on which the involvement ended that a review of a kind was held in; nil while it lasts.
  func after(_ held: Day, _ kind: ReviewKind) -> Day? {
    let apart = kind.profile.involvement.flatMap { $0.isRecordedApart ? $0 : nil }
    let known = apart.map { kind in recordedApart.filter { $0.kind == kind } } ?? involvements
    return known.first { $0.covers(held) }?.ended
  }
}
