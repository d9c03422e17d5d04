public import CareCalendar

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
    case .placeForAdoption(let day, let placement, let provider, let location, let isWithSameCarers):
      guard placement.isAdoptive else { throw CareRefusal.notAdoptive(placement) }
      let change = CareChange(
        on: day, placement: placement, provider: provider, location: location,
        isWithSameCarers: isWithSameCarers, reasonForMove: .carePlan)
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
        categoryOfNeed: beginning.need, placement: beginning.placement, provider: beginning.provider,
        location: beginning.location))
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
    if change.isMove { next.location = change.location }
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
    case .placeForAdoption(let day, _, _, _, _), .end(let day, _), .expectEnd(_, let day),
      .step(_, let day):
      day
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
