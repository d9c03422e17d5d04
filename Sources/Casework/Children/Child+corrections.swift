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
    var child = Child()
    for entry in entries where !marked.contains(entry.version) {
      if let refusal = child.refusal(of: entry.event) { return refusal }
      child.evolve(entry.event)
    }
    return nil
  }
}
