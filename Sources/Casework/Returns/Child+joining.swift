public import CareCalendar

/// Two records that are of one child, known by two numbers.
extension Child {
  /// What this record takes over from the other: everything that stands there and is not known here. Throws the refusal
  /// of what could not be true here.
  public func joined(with other: [ChildEntry]) throws -> [ChildEvent] {
    let marked = Child.markedInError(other)
    var child = self
    var events: [ChildEvent] = []
    for entry in other where !marked.contains(entry.version) && !child.has(entry.event) {
      if let refusal = child.refusal(of: entry.event) {
        throw SettlementRefusal.leavesTheImpossible(refusal.words)
      }
      child.evolve(entry.event)
      events.append(entry.event)
    }
    return events
  }

  /// Settles that the child was missing from returns, which had them under the other number.
  public func settlingAbsences(
    apartFrom answers: [DifferenceAnswer], reason: String, on day: Day
  ) -> [ChildEvent] {
    let answered = Set(answers.map(\.key))
    return differences.open.map(\.difference.key)
      .filter { $0.kind == .notInReturn && !answered.contains($0) }
      .map { .difference(.settled($0, Settlement(.record, reason: reason, on: day))) }
  }

  /// What becomes of the other record: everything in it is marked, with what number it stands under now.
  public static func recordedUnder(
    _ number: ChildNumber, _ entries: [ChildEntry], reason: String
  ) -> [ChildEvent] {
    let marked = markedInError(entries)
    let versions = entries.filter { !marked.contains($0.version) && !$0.event.stays }.map(\.version)
    return [
      .enteredInError(Correction(versions: versions, reason: reason)), .person(.recordedUnder(number)),
    ]
  }

  /// True where this child's record says the same already, or where it is not for this record.
  private func has(_ event: ChildEvent) -> Bool {
    switch event {
    case .person(.known), .person(.recordedUnder), .difference, .enteredInError, .unknown: true
    case .person(.collected(let year)): collectedYears.contains(year)
    case .person(.born(let day)): person.dateOfBirth == day
    case .placement(.episodeBegan(let episode)): care.episodes.contains { $0.began == episode.began }
    case .placement(.episodeEnded(let began, let end)):
      care.episodes.contains { $0.began == began && $0.ended == end }
    case .placement(.placedForAdoption(let placed)): adoptionPlacements.contains { $0.placed == placed }
    case .placement(.adoptionPlacementEnded(let placed, _, _)):
      adoptionPlacements.contains { $0.placed == placed && $0.ended != nil }
    case .person(.named): person.name != nil
    case .person(.knownAs): person.knownAs != nil
    case .person(.described): person.sex != nil && person.ethnicity != nil
    case .allocation(.allocated): responsibility.iro != nil
    case .allocation(.caseHeld): responsibility.caseHolder != nil
    case .review(.held(let review)): reviews.known(on: review.heldOn, kind: review.kind) != nil
    default: false
    }
  }
}

extension ChildEvent {
  /// True for what no correction marks.
  fileprivate var stays: Bool {
    switch self {
    case .person(.known), .enteredInError, .unknown: true
    default: false
    }
  }
}
