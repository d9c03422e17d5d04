extension ReviewProfile {
  /// Reviews of a child whom the council may place for adoption and has not placed.
  static let authorityToPlace = ReviewProfile(
    kind: .authorityToPlace, words: "authority to place for adoption", noun: "authority review",
    shortWord: "authority", beginning: "Authority to place for adoption given", meeting: .lookedAfter,
    involvement: .lookedAfter, runsBeside: .lookedAfter, caseloadRank: 1, isTowardsAdoption: true,
    cycles: { care, child in
      guard care.kind == .lookedAfter, child.openPlacement(in: care) == nil,
        let since = care.episodes.authorityToPlaceSince
      else { return [] }
      return [
        ReviewCycle(
          kind: .authorityToPlace, began: since,
          held: child.daysHeld(.authorityToPlace) { $0 > since && care.covers($0) }, ended: care.ended,
          historyIsKnown: child.collectionsAreWhole(since: since, until: care.ended))
      ]
    })
}
