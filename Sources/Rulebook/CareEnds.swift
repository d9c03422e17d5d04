import CareCalendar
import Casework

/// When a child's times in our care, and whatever else the service knew the child for, ended: worked out once for many
/// reviews.
struct CareEnds {
  /// Times in care before those of short breaks, the last first: a day that belongs to both belongs to care.
  private let involvements: [Involvement]
  /// Orders, plans and enquiries, the last first.
  private let recordedApart: [Involvement]
  /// The day from which the child is with us no more; nil where nothing says that.
  private let withUsUntil: Day?

  init(_ child: Child) {
    let known = child.involvements.reversed().filter { !$0.kind.isWithinCare }
    recordedApart = known.filter(\.kind.isRecordedApart)
    withUsUntil = known.contains { $0.ended == nil } ? nil : known.compactMap(\.ended).max()
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

  /// The day on which that ended for which the child was with us on a day: the care or the short breaks, or all of it for
  /// a child who had neither then; nil while it lasts.
  func leaving(after day: Day) -> Day? {
    after(day, .lookedAfter) ?? withUsUntil.flatMap { $0 > day ? $0 : nil }
  }
}
