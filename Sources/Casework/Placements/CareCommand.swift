public import CareCalendar

/// What may be recorded of a child's care on the day on which it happens.
public enum CareCommand: Hashable, Sendable {
  /// The child comes into our care, or begins short breaks: by the legal status.
  case begin(CareBeginning)
  case change(CareChange)
  /// The child is placed with the people who mean to adopt them.
  case placeForAdoption(on: Day, PlacementType, PlacementProvider?, isWithSameCarers: Bool)
  /// The placement for adoption ends, and care goes on elsewhere.
  case endAdoptionPlacement(ReasonAdoptionPlacementEnded, then: CareChange)
  /// The child goes home, is adopted, turns 18, dies: care ends.
  case end(on: Day, ReasonEpisodeEnded)
  /// When the child's stay is expected to end, as it was heard on a day; nil where that is not known any more.
  case expectEnd(Day?, on: Day)
  /// How the care is planned.
  case step(CarePlanningStep, on: Day)
}

/// How care begins.
public struct CareBeginning: Hashable, Sendable {
  public let on: Day
  public let legalStatus: LegalStatus
  public let need: CategoryOfNeed?
  public let placement: PlacementType?
  public let provider: PlacementProvider?
  /// The day on which a stay that begins with it is expected to end, where that is known.
  public let stayEnds: Day?

  public init(
    on: Day, legalStatus: LegalStatus, need: CategoryOfNeed? = nil, placement: PlacementType? = nil,
    provider: PlacementProvider? = nil, stayEnds: Day? = nil
  ) {
    self.on = on
    self.legalStatus = legalStatus
    self.need = need
    self.placement = placement
    self.provider = provider
    self.stayEnds = stayEnds
  }
}

/// A change of legal status, of placement, or of both on one day. What is nil stays as it was.
public struct CareChange: Hashable, Sendable {
  public let on: Day
  public let legalStatus: LegalStatus?
  public let placement: PlacementType?
  public let provider: PlacementProvider?
  /// True where the child's placement changed and the carers are the same.
  public let isWithSameCarers: Bool
  /// Why the child moved; nil where the placement did not change.
  public let reasonForMove: ReasonForPlacementChange?
  /// The day on which a stay that begins with it is expected to end, where that is known.
  public let stayEnds: Day?

  public init(
    on: Day, legalStatus: LegalStatus? = nil, placement: PlacementType? = nil,
    provider: PlacementProvider? = nil, isWithSameCarers: Bool = false,
    reasonForMove: ReasonForPlacementChange? = nil, stayEnds: Day? = nil
  ) {
    self.on = on
    self.legalStatus = legalStatus
    self.placement = placement
    self.provider = provider
    self.isWithSameCarers = isWithSameCarers
    self.reasonForMove = reasonForMove
    self.stayEnds = stayEnds
  }

  /// True where the child moved, as against a change of legal status alone.
  var isMove: Bool { placement != nil || provider != nil || reasonForMove != nil }
}

/// Why something about a child's care was not recorded.
public enum CareRefusal: Refusal, Equatable {
  case alreadyInCare(since: Day)
  case notInCare(on: Day)
  case changedThatDay(Day)
  case nothingChanges
  case moveNeedsReason
  case notAnEnd(ReasonEpisodeEnded)
  case notAdoptive(PlacementType)
  case shortBreaksAreApart
  case placedForAdoption
  case noStayToEnd

  public var words: String {
    switch self {
    case .alreadyInCare(let since):
      "The child is in our care since \(since.shortWithYear): record a move or a change of legal status."
    case .notInCare(let day): "No care that goes on is recorded on \(day.shortWithYear)."
    case .changedThatDay(let day):
      "The present placement and legal status are recorded from \(day.shortWithYear): a change is later than that. "
        + "If that entry was wrong, mark it as entered in error and record it again."
    case .nothingChanges: "That is as it was: neither placement nor legal status changes."
    case .moveNeedsReason: "A move needs the reason why."
    case .notAnEnd(let reason): "\(reason.rawValue) says that care goes on: record what changed."
    case .notAdoptive(let placement): "“\(placement.words)” is no placement for adoption."
    case .placedForAdoption:
      "The child is placed for adoption: record that this placement ended, and where the child moved."
    case .noStayToEnd:
      "When a stay ends is recorded of a child after arrest, on remand, or in care and detained."
    case .shortBreaksAreApart:
      "Short breaks and care do not change into one another: end the one, then begin the other."
    }
  }
}

extension Child {
  /// The events that a change in a child's care comes to: the same that a council's return of the year would make.
  func events(of command: CareCommand, _ today: Day) throws -> [ChildEvent] {
    guard command.on <= today else { throw ReviewFileRefusal.notYetHappened(command.on, today: today) }
    if case .step(let step, let day) = command {
      let event = try event(of: step, on: day, today)
      if case .carePlanning(let planning) = event, let refusal = refusalNow(of: planning) { throw refusal }
      return [event]
    }
    return try placements(by: command).map { .placement($0) }
  }

  private func placements(by command: CareCommand) throws -> [PlacementEvent] {
    switch command {
    case .begin(let beginning):
      let isAdoptive = beginning.placement?.isAdoptive ?? false
      let began = [try begin(beginning)] + (isAdoptive ? [.placedForAdoption(on: beginning.on)] : [])
      return try expecting(beginning.stayEnds, on: beginning.on, after: began)
    case .change(let change):
      if let placement = change.placement, !placement.isAdoptive, isPlacedForAdoption(on: change.on) {
        throw CareRefusal.placedForAdoption
      }
      return try self.change(change)
    case .placeForAdoption(let day, let placement, let provider, let isWithSameCarers):
      guard placement.isAdoptive else { throw CareRefusal.notAdoptive(placement) }
      let change = CareChange(
        on: day, placement: placement, provider: provider, isWithSameCarers: isWithSameCarers,
        reasonForMove: .carePlan)
      return try self.change(change) + [.placedForAdoption(on: day)]
    case .endAdoptionPlacement(let reason, let change):
      guard let placed = adoptionPlacements.last(where: { $0.ended == nil })?.placed else {
        throw PlacementRefusal.noSuchAdoptionPlacement(change.on)
      }
      return [.adoptionPlacementEnded(placed: placed, on: change.on, reason: reason)]
        + (try self.change(change))
    case .end(let day, let reason):
      guard reason.endsCare else { throw CareRefusal.notAnEnd(reason) }
      return [.episodeEnded(began: try open(on: day).began, EpisodeEnd(on: day, reason: reason))]
    case .expectEnd(let ends, let day):
      guard try open(on: day).stayGround != nil else { throw CareRefusal.noStayToEnd }
      return [.stayExpectedToEnd(ExpectedEnd(ends: ends, on: day))]
    case .step: return []
    }
  }

  private func begin(_ beginning: CareBeginning) throws -> PlacementEvent {
    if let open = care.episodes.last, open.ended == nil {
      throw CareRefusal.alreadyInCare(since: open.began)
    }
    return .episodeBegan(
      Episode(
        began: beginning.on, reasonBegan: .started, legalStatus: beginning.legalStatus,
        categoryOfNeed: beginning.need, placement: beginning.placement, provider: beginning.provider))
  }

  private func open(on day: Day) throws -> Episode {
    guard let open = care.episodes.last, open.ended == nil, open.began <= day else {
      throw CareRefusal.notInCare(on: day)
    }
    return open
  }

  private func change(_ change: CareChange) throws -> [PlacementEvent] {
    let open = try open(on: change.on)
    guard open.began < change.on else { throw CareRefusal.changedThatDay(open.began) }
    var next = open
    next.began = change.on
    next.legalStatus = change.legalStatus ?? open.legalStatus
    next.placement = change.placement ?? open.placement
    next.provider = change.provider ?? open.provider
    guard next.legalStatus.isShortBreaks == open.legalStatus.isShortBreaks else {
      throw CareRefusal.shortBreaksAreApart
    }
    let isStatusNew = next.legalStatus != open.legalStatus
    guard isStatusNew || change.isMove else { throw CareRefusal.nothingChanges }
    if change.isMove, change.reasonForMove == nil { throw CareRefusal.moveNeedsReason }
    next.reasonBegan = .change(isStatusNew, moved: change.isMove, sameCarers: change.isWithSameCarers)
    let end = EpisodeEnd(on: change.on, reason: .newEpisode, placementChange: change.reasonForMove)
    return try expecting(
      change.stayEnds, on: change.on, after: [.episodeEnded(began: open.began, end), .episodeBegan(next)])
  }
}

extension CareCommand {
  /// The day on which it happened.
  public var on: Day {
    switch self {
    case .begin(let beginning): beginning.on
    case .change(let change), .endAdoptionPlacement(_, let change): change.on
    case .placeForAdoption(let day, _, _, _), .end(let day, _), .expectEnd(_, let day), .step(_, let day): day
    }
  }
}

extension ReasonEpisodeBegan {
  /// SSDA903: L legal status alone, P and T a move to new and with the same carers, B and U both at once.
  fileprivate static func change(_ isStatusNew: Bool, moved: Bool, sameCarers: Bool) -> ReasonEpisodeBegan {
    guard moved else { return .legalStatus }
    if isStatusNew { return sameCarers ? .legalStatusAndPlacement : .legalStatusPlacementAndCarers }
    return sameCarers ? .placement : .placementAndCarers
  }
}
