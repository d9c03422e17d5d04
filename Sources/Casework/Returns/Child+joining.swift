public import CareCalendar

/// Two records that are of one child, known by two numbers.
extension Child {
  /// What a record takes over from the other: everything that stands there and is not known here. A review that only a
  /// return told of here, and that was booked or recorded there, is one review: it is marked here, and held once more
  /// after what it was booked with. Words that both allow for the report are allowed once, and of two forms on the practice
  /// around one review that of this record stands. Throws the refusal of what could not be true here.
  public static func joining(
    _ other: [ChildEntry], to entries: [ChildEntry], reason: String
  ) throws -> [ChildEvent] {
    let (ours, theirs) = (Child(folding: entries).reviews, Child(folding: other).reviews)
    let same = ReviewsOfBoth(ours, theirs)
    let replaced = same.versions(in: entries)
    let correction = replaced.isEmpty ? [] : [marking(replaced, reason)]
    let marked = markedInError(other)
    var child = Child(
      folding: entries + [ChildEntry(version: entries.count + 1, event: marking(replaced, reason))])
    var events: [ChildEvent] = []
    var court = CourtOfBoth(child.court)
    let told = try court.takingOver(other.filter { !marked.contains($0.version) }.map(\.event))
    let quoted = QuotationsOfBoth(told)
    for event in told + same.heldAgain + same.explained(in: entries) where !child.has(event, theirs) {
      let named = child.naming(event, among: theirs.heldOrInDoubt + ours.heldOrInDoubt)
      if case .monitoring(let form) = named, child.monitoring(of: form.review) != nil { continue }
      guard let event = quoted.event(named, in: child) else { continue }
      if let refusal = child.refusal(of: event) {
        throw SettlementRefusal.leavesTheImpossible(refusal.words)
      }
      child.evolve(event)
      events.append(event)
    }
    return correction + events
  }

  /// The same of the review as it is known here, where a return told of it under the other number or told of it here.
  private func naming(_ event: ChildEvent, among told: [Review]) -> ChildEvent {
    switch event {
    case .review(.noted(let id, let note)): .review(.noted(naming(id, among: told), note))
    case .quotation(.allowed(let quotation)):
      .quotation(.allowed(quotation.from(naming(quotation.source, among: told))))
    case .monitoring(let form): .monitoring(form.about(naming(form.review, among: told)))
    case .survey(.returned(let survey)):
      .survey(.returned(survey.about(survey.review.map { naming($0, among: told) })))
    case .practice(.noted(let note, at: let stage)):
      .practice(.noted(note.about(note.review.map { naming($0, among: told) }), at: stage))
    default: event
    }
  }

  private func naming(_ source: QuotedSource, among told: [Review]) -> QuotedSource {
    if case .record(let id) = source { .record(naming(id, among: told)) } else { source }
  }

  private func naming(_ id: ReviewID, among told: [Review]) -> ReviewID {
    guard !id.isGiven, let review = told.first(where: { $0.id == id }) else { return id }
    return reviews.known(on: review.heldOn, kind: review.kind)?.id ?? id
  }

  private static func marking(_ versions: [Int], _ reason: String) -> ChildEvent {
    .enteredInError(Correction(versions: versions, reason: reason))
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

  /// What returns say otherwise of the other record and is not settled: it is asked here from now on. Under which number a
  /// return of a year should have the child is settled where it has the child under this one.
  public func takingOver(_ other: [ChildEntry]) -> [ChildEvent] {
    Child(folding: other).differences.open.filter { known in
      let difference = known.difference
      let isAbsence = [.notInReturn, .otherNumber].contains(difference.kind)
      let isAnswered = isAbsence && difference.year.map(collectedYears.contains) ?? false
      return !isAnswered && !differences.isKnown(difference)
    }.map { .difference(.found($0.difference, on: $0.foundOn)) }
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
  private func has(_ event: ChildEvent, _ theirs: ReviewHistory) -> Bool {
    switch event {
    case .person(.known), .person(.recordedUnder), .difference, .enteredInError, .unknown: true
    case .person(.collected(let year)): collectedYears.contains(year)
    case .person(.born(let day)): person.dateOfBirth == day
    case .person(.birthExpected): person.dateOfBirth != nil || person.birthExpected != nil
    case .placement(.episodeBegan(let episode)): care.episodes.contains { $0.began == episode.began }
    case .placement(.episodeEnded(let began, let end)):
      care.episodes.contains { $0.began == began && $0.ended == end }
    case .placement(.distanceTold(let began, _)): care.distances[began] != nil
    case .placement(.placedForAdoption(let placed)): adoptionPlacements.contains { $0.placed == placed }
    case .placement(.adoptionPlacementEnded(let placed, _, _)):
      adoptionPlacements.contains { $0.placed == placed && $0.ended != nil }
    case .person(.named): person.name != nil
    case .person(.knownAs): person.knownAs != nil
    case .person(.described): person.sex != nil && person.ethnicity != nil
    case .allocation(.allocated): responsibility.iro != nil
    case .allocation(.caseHeld): responsibility.caseHolder != nil
    case .review(.held(let review)): has(review, theirs)
    case .carePlanning(let event): has(event)
    case .involvement(let event): has(event)
    default: false
    }
  }

  private func has(_ event: CarePlanningEvent) -> Bool {
    switch event {
    case .carePlanMade(let day): carePlanning.plans.contains(day)
    case .pathwayAssessed: carePlanning.pathwayAssessedOn != nil
    case .temporarilyApproved(let day, _): carePlanning.approval(of: day) != nil
    case .approvalExtended(let approved, _, _): carePlanning.approval(of: approved)?.extendedOn != nil
    case .iroToldOfExtension(let approved, _): carePlanning.approval(of: approved)?.iroToldOn != nil
    case .approvedAsFosterCarer(let approved, _): carePlanning.approval(of: approved)?.approvedOn != nil
    }
  }

  private func has(_ event: InvolvementEvent) -> Bool {
    switch event {
    case .began(let beginning): recordedInvolvement(beginning.kind, began: beginning.on) != nil
    case .extended(let kind, let began, let until, _):
      recordedInvolvement(kind, began: began)?.until.map { $0 >= until } ?? false
    case .ended(let kind, let began, _, _): recordedInvolvement(kind, began: began)?.ending != nil
    case .coreGroupMet(let day): protection.coreGroups.contains(day)
    case .concluded(let review, _, _): protection.conclusion(of: review) != nil
    }
  }

  /// A review that was recorded here under both numbers is not known: which of the two stands is for somebody to say.
  private func has(_ review: Review, _ theirs: ReviewHistory) -> Bool {
    guard let known = reviews.known(on: review.heldOn, kind: review.kind) else { return false }
    let id = (theirs.known(on: review.heldOn, kind: review.kind) ?? review).id
    return !id.isGiven || id == known.id
  }
}

/// The reviews that only a return told of in one record, and that the other has from its booking on, or as recorded.
private struct ReviewsOfBoth {
  private var replaced: [Review] = []
  /// Those that were booked in the other record, and not recorded there as held.
  private(set) var heldAgain: [ChildEvent] = []

  init(_ own: ReviewHistory, _ other: ReviewHistory) {
    for review in own.heldOrInDoubt where !review.id.isGiven {
      if let known = other.known(on: review.heldOn, kind: review.kind), known.id.isGiven {
        replaced.append(review)
      }
    }
    for booking in other.bookings {
      let met = own.held.first { !$0.id.isGiven && !replaced.contains($0) && booking.isMet(by: $0) }
      guard let met else { continue }
      replaced.append(met)
      heldAgain.append(.review(.held(met)))
    }
  }

  func versions(in entries: [ChildEntry]) -> [Int] {
    let marked = Child.markedInError(entries)
    return entries.filter { entry in
      if marked.contains(entry.version) { return false }
      if explains(entry.event) { return true }
      guard case .review(.held(let review)) = entry.event else { return false }
      return replaced.contains { $0.heldOn == review.heldOn && $0.kind.isSameMeeting(as: review.kind) }
    }.map(\.version)
  }

  /// Why those that are replaced were late, to be said once more of the reviews in their place.
  func explained(in entries: [ChildEntry]) -> [ChildEvent] {
    let marked = Child.markedInError(entries)
    return entries.filter { !marked.contains($0.version) && explains($0.event) }.map(\.event)
  }

  private func explains(_ event: ChildEvent) -> Bool {
    event.reviewExplained.map { id in replaced.contains { $0.id == id } } ?? false
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
