extension Child {
  /// The event that marks the entries as made in error, or why it is refused.
  ///
  /// It is refused when the history left over would be impossible.
  public static func correct(
    _ entries: [ChildEntry], marking versions: [Int], reason: String
  ) throws -> ChildEvent {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw CorrectionRefusal.reasonIsEmpty }
    let marked = markedInError(entries)
    for version in versions {
      guard let entry = entries.first(where: { $0.version == version }) else {
        throw CorrectionRefusal.noSuchEntry
      }
      if marked.contains(version) { throw CorrectionRefusal.alreadyMarked }
      if case .enteredInError = entry.event { throw CorrectionRefusal.correctionsStand }
      if case .person(.known) = entry.event { throw CorrectionRefusal.numberStands }
    }
    if let refusal = impossibility(in: entries, without: marked.union(versions)) {
      throw CorrectionRefusal.leavesTheImpossible(refusal.words)
    }
    return .enteredInError(Correction(versions: versions, reason: reason))
  }

  private static func impossibility(
    in entries: [ChildEntry], without marked: Set<Int>
  ) -> (any Refusal)? {
    impossibility(in: entries.filter { !marked.contains($0.version) }.map(\.event))
  }

  /// Why the events cannot all be true. What says when the child was in care is taken first, whenever it was recorded:
  /// a corrected episode is recorded after the reviews that were held in it. An enquiry begins after what every conference
  /// came to: one of them ended the enquiry before it.
  static func impossibility(in events: [ChildEvent]) -> (any Refusal)? {
    let inOrder = (0...2).flatMap { rank in events.filter { $0.rankInCare == rank } }
    let conclusions = events.filter { if case .involvement(.concluded) = $0 { true } else { false } }
    var child = Child()
    for event in inOrder {
      if let refusal = child.refusal(of: event, knowing: conclusions) { return refusal }
      child.evolve(event)
    }
    return nil
  }

  private func refusal(of event: ChildEvent, knowing conclusions: [ChildEvent]) -> (any Refusal)? {
    guard case .involvement(.began) = event else { return refusal(of: event) }
    var known = self
    conclusions.forEach { known.evolve($0) }
    return known.refusal(of: event)
  }
}

extension ChildEvent {
  /// Episodes of care, orders, plans and enquiries before placements for adoption, which lie in care, and all of those
  /// before all else. What a conference came to, and what rests on that, is told
  /// after it.
  fileprivate var rankInCare: Int {
    switch self {
    case .placement(.placedForAdoption), .placement(.adoptionPlacementEnded): 1
    case .involvement(.concluded), .involvement(.coreGroupMet): 2
    case .placement, .involvement: 0
    default: 2
    }
  }
}
