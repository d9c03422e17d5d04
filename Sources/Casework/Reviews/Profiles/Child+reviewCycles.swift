public import CareCalendar

extension Child {
  /// Every count of reviews that this child has had or has, each next review counted from the first day of the last:
  /// what the profile of each kind counts in each involvement.
  public var reviewCycles: [ReviewCycle] {
    involvementsAsCounted.flatMap { involvement in
      ReviewProfile.all.flatMap { $0.cycles(involvement, self) }
    }
  }

  /// The days on which meetings were held that serve reviews of a kind, of those that are meant.
  func daysHeld(_ kind: ReviewKind, where isMeant: (Day) -> Bool) -> [Day] {
    reviews.held.filter { $0.kind.isSameMeeting(as: kind) && isMeant($0.heldOn) }.map(\.heldOn)
  }

  /// True from authority to place for adoption on, and while placed.
  public func isToBeAdopted(on day: Day) -> Bool {
    reviewCycles.contains { $0.kind.profile.isTowardsAdoption && $0.runs(on: day) }
  }
}
