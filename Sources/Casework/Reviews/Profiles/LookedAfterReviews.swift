import CareCalendar

extension ReviewProfile {
  /// Reviews of a child in care, and of one whose short breaks went past the limits of regulation 48.
  static let lookedAfter = ReviewProfile(
    kind: .lookedAfter, words: "looked after", noun: "review", shortWord: nil,
    beginning: "Looked after since", involvement: .lookedAfter, caseloadRank: 1, mayGoWithoutMeeting: true,
    mayBeAdjourned: true,
    cycles: { involvement, child in
      if involvement.kind == .lookedAfter { return [child.lookedAfterCycle(in: involvement)] }
      guard involvement.kind == .shortBreaks else { return [] }
      return child.cycle(pastLimitsOf: involvement).map { [$0] } ?? []
    })
}

extension Child {
  /// The placement for adoption that ends a count of looked-after reviews; once it has ended itself, that goes on.
  func openPlacement(in care: Involvement) -> AdoptionPlacement? {
    placements(from: care.began, until: care.ended).last.flatMap { $0.ended == nil ? $0 : nil }
  }

  fileprivate func lookedAfterCycle(in care: Involvement) -> ReviewCycle {
    let end = openPlacement(in: care)?.placed ?? care.ended
    return ReviewCycle(
      kind: .lookedAfter, began: care.began,
      held: daysHeld(.lookedAfter) { care.covers($0) && $0.isNotAfter(end) }, ended: end,
      historyIsKnown: care.beginningIsKnown && collectionsAreWhole(since: care.began, until: care.ended))
  }

  fileprivate func cycle(pastLimitsOf series: Involvement) -> ReviewCycle? {
    guard let fullRules = ShortBreakLimits(episodes: series.episodes).passedOn,
      fullRules.isBefore(series.ended)
    else { return nil }
    return ReviewCycle(
      kind: .lookedAfter, began: fullRules,
      held: daysHeld(.lookedAfter) { $0 >= fullRules && $0.isNotAfter(series.ended) }, ended: series.ended)
  }
}
