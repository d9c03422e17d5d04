extension ReviewProfile {
  /// Reviews of a child who lives with those who mean to adopt them.
  static let placedForAdoption = ReviewProfile(
    kind: .placedForAdoption, words: "placed for adoption", noun: "adoption review", shortWord: "adoption",
    beginning: "Placed for adoption", meeting: .lookedAfter, involvement: .placedForAdoption,
    caseloadRank: 0, isTowardsAdoption: true,
    cycles: { placement, child in
      guard placement.kind == .placedForAdoption else { return [] }
      return [
        ReviewCycle(
          kind: .placedForAdoption, began: placement.began,
          held: child.daysHeld(.placedForAdoption) { $0 > placement.began && placement.covers($0) },
          ended: placement.ended,
          historyIsKnown: child.collectionsAreWhole(since: placement.began, until: placement.ended))
      ]
    })
}
