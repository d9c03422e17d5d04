public import CareCalendar

/// What somebody answers about one difference.
public struct DifferenceAnswer: Hashable, Sendable {
  public let key: DifferenceKey
  public let verdict: DifferenceVerdict
  /// When care ended and why, where the return is right and neither side says it.
  public let end: EpisodeEnd?

  public init(_ key: DifferenceKey, _ verdict: DifferenceVerdict, end: EpisodeEnd? = nil) {
    self.key = key
    self.verdict = verdict
    self.end = end
  }
}

extension Child {
  /// What settling the differences comes to, as one act: where a return is right, what is recorded otherwise is marked
  /// as entered in error and what the return says is recorded in its place. Throws the refusal of what cannot be true.
  public static func settle(
    _ answers: [DifferenceAnswer], reason: String, among entries: [ChildEntry], today: Day
  ) throws -> [ChildEvent] {
    guard !reason.isBlank else { throw SettlementRefusal.reasonIsEmpty }
    let child = Child(folding: entries)
    var changes = ReturnChanges(standing: entries)
    var settled: [ChildEvent] = []
    for answer in answers {
      guard let known = child.differences[answer.key] else { throw SettlementRefusal.noSuchDifference }
      if let earlier = known.settlement { throw SettlementRefusal.alreadySettled(on: earlier.on) }
      if answer.verdict == .return { try changes.record(known.difference, answer.end, of: child, today) }
      let settlement = Settlement(answer.verdict, reason: reason, on: today)
      settled.append(.difference(.settled(answer.key, settlement)))
    }
    if let early = changes.added.compactMap(\.happenedOn).first(where: { $0 > today }) {
      throw ReviewFileRefusal.notYetHappened(early, today: today)
    }
    let events = changes.events(reason: reason) + settled
    try refuseTheImpossible(entries, then: events)
    return events
  }

  /// True where what the return says can be recorded in place of what is recorded. What somebody recorded here of a
  /// review is not replaced: it is corrected by hand, and with it what hangs on it.
  public func canRecordReturn(of difference: Difference) -> Bool {
    switch difference.kind {
    case .dayNotCome: false
    case .review, .reviewDay, .reviewNotInReturn:
      !reviews.heldOrInDoubt.contains { $0.heldOn == difference.recorded && $0.id.isGiven }
    default: true
    }
  }

  private static func refuseTheImpossible(_ entries: [ChildEntry], then events: [ChildEvent]) throws {
    var all = entries
    for event in events { all.append(ChildEntry(version: all.count + 1, event: event)) }
    let marked = markedInError(all)
    if let refusal = impossibility(in: all.filter { !marked.contains($0.version) }.map(\.event)) {
      throw SettlementRefusal.leavesTheImpossible(refusal.words)
    }
  }
}

/// What is recorded in place of what: versions marked as entered in error, and events that follow.
private struct ReturnChanges {
  private let entries: [ChildEntry]
  private var marked: Set<Int> = []
  private(set) var added: [ChildEvent] = []

  init(standing entries: [ChildEntry]) {
    let marked = Child.markedInError(entries)
    self.entries = entries.filter { !marked.contains($0.version) }
  }

  func events(reason: String) -> [ChildEvent] {
    let correction =
      marked.isEmpty ? [] : [ChildEvent.enteredInError(Correction(versions: marked.sorted(), reason: reason))]
    return correction + added
  }

  mutating func record(
    _ difference: Difference, _ end: EpisodeEnd?, of child: Child, _ today: Day
  ) throws {
    if difference.kind.asksForEnd { return try close(difference, end, child, today) }
    switch difference.statement {
    case .born(let day): added.append(.person(.born(day)))
    case .sex(let sex): added.append(.person(.described(sex: sex, ethnicity: nil)))
    case .ethnicity(let ethnicity): added.append(.person(.described(sex: nil, ethnicity: ethnicity)))
    case .unaccompanied(let until): added.append(.person(.unaccompanied(until: until)))
    case .otherChild(let born, let sex, let ethnicity): describe(born, sex, ethnicity)
    case .episode(let found): replace(difference, by: found, child)
    case .noEpisode(let began): markEpisode(began)
    case .adoptionPlacement(let found): replace(difference.recorded ?? found.placed, by: found)
    case .review(let kind, let heldOn, let code):
      var review = Review(kind: kind, heldOn: heldOn, participation: code)
      if let recorded = difference.recorded {
        review.lateReason = child.reviews.known(on: recorded, kind: kind)?.lateReason
        markReview(recorded, kind)
      }
      added.append(.review(.held(review)))
    case .noReview(let kind, let heldOn): markReview(heldOn, kind)
    case .noChild, .otherNumber: break
    }
  }

  /// The number was this child's, and who they are was recorded wrongly: the next import takes the rest.
  private mutating func describe(_ born: Day?, _ sex: Sex?, _ ethnicity: Ethnicity?) {
    if let born { added.append(.person(.born(born))) }
    if sex != nil || ethnicity != nil {
      added.append(.person(.described(sex: sex, ethnicity: ethnicity)))
    }
  }

  private mutating func close(
    _ difference: Difference, _ end: EpisodeEnd?, _ child: Child, _ today: Day
  ) throws {
    guard let end, let began = difference.recorded else { throw SettlementRefusal.endIsMissing }
    guard end.on <= today else { throw ReviewFileRefusal.notYetHappened(end.on, today: today) }
    if child.care.episodes.first(where: { $0.began == began })?.ended != nil { markEnd(of: began) }
    added.append(.placement(.episodeEnded(began: began, end)))
  }

  /// The return's episode in place of the one recorded. Where the record alone has its end, that stands.
  private mutating func replace(_ difference: Difference, by found: Episode, _ child: Child) {
    let known = child.care.episodes.first { $0.began == difference.recorded }
    var found = found
    // Few returns have the column: one that has none says nothing of where the placement is.
    if let known, known.placement == found.placement { found.location = found.location ?? known.location }
    let isEndDisputed = difference.columns.contains { $0.name == "DEC" || $0.name == "REC" }
    let end = found.ended ?? (isEndDisputed ? nil : known?.ended)
    if let known, known.open == found.open {
      markEnd(of: known.began)
    } else {
      if let known { markEpisode(known.began) }
      added.append(.placement(.episodeBegan(found.open)))
    }
    if let end { added.append(.placement(.episodeEnded(began: found.began, end))) }
  }

  private mutating func replace(_ recorded: Day, by found: AdoptionPlacement) {
    mark {
      switch $0 {
      case .placement(.placedForAdoption(let placed)): placed == recorded
      case .placement(.adoptionPlacementEnded(let placed, _, _)): placed == recorded
      default: false
      }
    }
    added.append(.placement(.placedForAdoption(on: found.placed)))
    guard let ended = found.ended else { return }
    added.append(
      .placement(.adoptionPlacementEnded(placed: found.placed, on: ended, reason: found.reasonEnded)))
  }

  private mutating func markEpisode(_ began: Day) {
    mark { if case .placement(.episodeBegan(let episode)) = $0 { episode.began == began } else { false } }
    markEnd(of: began)
  }

  private mutating func markEnd(of began: Day) {
    mark { if case .placement(.episodeEnded(began, _)) = $0 { true } else { false } }
  }

  /// Reviews that only a return tells of, with what was said of why they were late. Another kind of review may have been
  /// held on the same day.
  private mutating func markReview(_ heldOn: Day, _ kind: ReviewKind) {
    let reviews = entries.compactMap { $0.event.review }.filter {
      $0.heldOn == heldOn && $0.kind.isSameMeeting(as: kind) && !$0.id.isGiven
    }
    let ids = Set(reviews.map(\.id))
    mark { $0.review.map { ids.contains($0.id) } ?? $0.reviewExplained.map(ids.contains) ?? false }
  }

  private mutating func mark(_ isMeant: (ChildEvent) -> Bool) {
    marked.formUnion(entries.filter { isMeant($0.event) }.map(\.version))
  }
}

extension ChildEvent {
  /// The review that it records as held.
  fileprivate var review: Review? { if case .review(.held(let review)) = self { review } else { nil } }

  /// The review of which it says why it was late.
  var reviewExplained: ReviewID? {
    if case .review(.noted(let id, .meeting(.lateReasonGiven))) = self { id } else { nil }
  }
}

extension Episode {
  /// As it began.
  fileprivate var open: Episode {
    var open = self
    open.ended = nil
    return open
  }
}
