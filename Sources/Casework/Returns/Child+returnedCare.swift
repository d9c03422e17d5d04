import CareCalendar

/// Episodes and placements for adoption, as a return has them.
extension Child {
  func compare(_ found: Episode, _ knownTo: Day, _ result: inout ReturnComparison) {
    guard let found = happened(found, &result) else { return }
    if let known = care.episodes.first(where: { $0.began == found.began }) {
      compare(known, found, knownTo, &result)
    } else if let known = moved(to: found, result) {
      let columns = [DifferingColumn("DECOM", recorded: known.began.british, found: found.began.british)]
      result.differ(
        .episodeBeginning, .episode(found), recorded: known.began,
        columns: columns + differing(known, found, knownTo))
    } else {
      begin(found, &result)
    }
  }

  /// The episode as far as its days have come; nil where it has not begun. What has not come is a difference.
  private func happened(_ found: Episode, _ result: inout ReturnComparison) -> Episode? {
    if found.began > result.today {
      let column = DifferingColumn("DECOM", recorded: nil, found: found.began.british)
      result.differ(.dayNotCome, .episode(found), columns: [column])
      return nil
    }
    guard let end = found.ended, end.on > result.today else { return found }
    let column = DifferingColumn("DEC", recorded: nil, found: end.on.british)
    result.differ(.dayNotCome, .episode(found), columns: [column])
    var open = found
    open.ended = nil
    return open
  }

  private func begin(_ found: Episode, _ result: inout ReturnComparison) {
    var beginning = found
    beginning.ended = nil
    beginning.location = found.location ?? locationKept(by: found)
    var events = [ChildEvent.placement(.episodeBegan(beginning))]
    if let end = found.ended { events.append(.placement(.episodeEnded(began: found.began, end))) }
    if let refusal = refusal(of: events) {
      result.differ(.episodeConflict, .episode(found), conflict: refusal)
    } else {
      result.reconciled.events += events
    }
  }

  /// Where the child lived when the legal status alone changed: few returns have the column, and the placement is the same.
  private func locationKept(by found: Episode) -> PlacementLocation? {
    guard found.reasonBegan == .legalStatus else { return nil }
    return care.episodes.last { $0.ended?.on == found.began && $0.placement == found.placement }?.location
  }

  /// A distance is worked out anew with every return, so that a later one takes the place of what is known. That of an episode
  /// that is not recorded, because the return has another day, tells nothing.
  func take(
    _ distance: PlacementDistance, ofEpisodeBegan began: Day, _ result: inout ReturnComparison
  ) {
    guard care.episodes.contains(where: { $0.began == began }), care.distances[began] != distance else {
      return
    }
    result.add(.placement(.distanceTold(began: began, distance)))
  }

  /// How far apart the days of one beginning may lie: care that is said to have begun long after is other care.
  private static let nearbyEpisodeDays = 92

  /// The episode recorded that the return has on another day: the same status and placement at the same time, begun not
  /// long before or after, and none in the return that began when it did.
  private func moved(to found: Episode, _ result: ReturnComparison) -> Episode? {
    let told = Set(result.episodes.map(\.began))
    return care.episodes.first { known in
      !told.contains(known.began) && known.legalStatus == found.legalStatus
        && known.placement == found.placement
        && abs(known.began - found.began) <= Child.nearbyEpisodeDays && known.began.isBefore(found.ended?.on)
        && found.began.isBefore(known.ended?.on)
    }
  }

  /// What is recorded and what is found of the episode that began on the same day. An end that was not known is added.
  private func compare(
    _ known: Episode, _ found: Episode, _ knownTo: Day, _ result: inout ReturnComparison
  ) {
    var known = known
    if let details = known.details(toAddFrom: found) {
      result.add(.placement(.episodeDescribed(began: known.began, details)))
      known.describe(details)
    }
    let columns = differing(known, found, knownTo)
    if known.ended == nil, let end = found.ended {
      let event = ChildEvent.placement(.episodeEnded(began: known.began, end))
      if let refusal = refusal(of: event) {
        let dec = DifferingColumn("DEC", recorded: nil, found: end.on.british)
        return result.differ(
          .episode, .episode(found), recorded: known.began, columns: columns + [dec], conflict: refusal)
      }
      result.add(event)
    }
    if !columns.isEmpty {
      result.differ(.episode, .episode(found), recorded: known.began, columns: columns)
    }
  }

  private func differing(_ known: Episode, _ found: Episode, _ knownTo: Day) -> [DifferingColumn] {
    var rows = ColumnComparison()
    rows.compare("RNE", known.reasonBegan.rawValue, found.reasonBegan.rawValue)
    rows.compare("LS", known.legalStatus.rawValue, found.legalStatus.rawValue)
    rows.compare("CIN", known.categoryOfNeed?.rawValue, found.categoryOfNeed?.rawValue)
    rows.compare("PLACE", known.placement?.rawValue, found.placement?.rawValue)
    rows.compare("PLACE_PROVIDER", known.provider?.rawValue, found.provider?.rawValue)
    // Few returns have the column, which the Department adds.
    if let location = found.location {
      rows.compare("PL_LOCATION", known.location?.rawValue, location.rawValue)
    }
    compareEnds(known, found.ended, knownTo, &rows)
    return rows.columns
  }

  /// A file shows as open what ended after the last day it tells of: that is no difference.
  private func compareEnds(
    _ known: Episode, _ found: EpisodeEnd?, _ knownTo: Day, _ rows: inout ColumnComparison
  ) {
    switch (known.ended, found) {
    case (let recorded?, let end?):
      rows.compare("DEC", recorded.on.british, end.on.british)
      rows.compare("REC", recorded.reason.rawValue, end.reason.rawValue)
      rows.compare(
        "REASON_PLACE_CHANGE", recorded.placementChange?.rawValue, end.placementChange?.rawValue)
    case (let recorded?, nil) where recorded.on <= knownTo:
      rows.compare("DEC", recorded.on.british, nil)
    case (_, nil), (nil, _): break
    }
  }

  func compare(_ found: AdoptionPlacement, _ knownTo: Day, _ result: inout ReturnComparison) {
    guard found.placed <= result.today, !continues(found) else { return }
    var found = found
    if let ended = found.ended, ended > result.today { found.ended = nil }
    let known = adoptionPlacements.first { $0.placed == found.placed }
    if known == nil, let near = placementNearby(found, result) {
      let column = DifferingColumn(
        "DECOM", recorded: near.placed.british, found: found.placed.british)
      return result.differ(
        .adoptionPlacement, .adoptionPlacement(found), recorded: near.placed, columns: [column])
    }
    var events: [ChildEvent] = []
    if known == nil { events.append(.placement(.placedForAdoption(on: found.placed))) }
    var rows = ColumnComparison()
    switch (known?.ended, found.ended) {
    case (nil, let ended?):
      let end = PlacementEvent.adoptionPlacementEnded(
        placed: found.placed, on: ended, reason: found.reasonEnded)
      events.append(.placement(end))
    case (let recorded?, let ended?):
      rows.compare("DATE_PLACED_CEASED", recorded.british, ended.british)
    case (let recorded?, nil) where recorded <= knownTo:
      rows.compare("DATE_PLACED_CEASED", recorded.british, nil)
    case (_, nil): break
    }
    if let refusal = refusal(of: events) {
      result.differ(.adoptionPlacement, .adoptionPlacement(found), recorded: known?.placed, conflict: refusal)
    } else {
      result.reconciled.events += events
    }
    if !rows.columns.isEmpty {
      result.differ(
        .adoptionPlacement, .adoptionPlacement(found), recorded: known?.placed, columns: rows.columns)
    }
  }

  /// True where the return begins a placement for adoption with what goes on from one that is recorded: the status or
  /// the code changed, and the child stayed.
  private func continues(_ found: AdoptionPlacement) -> Bool {
    let isWithin = adoptionPlacements.contains {
      $0.placed < found.placed && found.placed.isBefore($0.ended)
    }
    return isWithin
      && care.episodes.contains {
        $0.ended?.on == found.placed && $0.placement?.isAdoptive ?? false
      }
  }

  /// The placement recorded on a day close by that the return does not have. One that was over before is another.
  private func placementNearby(
    _ found: AdoptionPlacement, _ result: ReturnComparison
  ) -> AdoptionPlacement? {
    let told = result.adoptionPlacements.map(\.placed)
    return adoptionPlacements.first {
      !told.contains($0.placed) && abs($0.placed - found.placed) <= Child.nearbyEpisodeDays
        && $0.placed.isBefore(found.ended) && found.placed.isBefore($0.ended)
    }
  }

  /// A reversal ends the placement that followed the decision, if there was one.
  func reverse(
    _ decidedOn: Day, _ on: Day, _ reason: ReasonAdoptionPlacementEnded?, _ result: inout ReturnComparison
  ) {
    guard let known = adoptionPlacements.last(where: { $0.placed >= decidedOn && $0.placed <= on }) else {
      return
    }
    if on > result.today {
      let column = DifferingColumn("DATE_PLACED_CEASED", recorded: nil, found: on.british)
      let decision = AdoptionPlacement(placed: decidedOn, ended: on, reasonEnded: reason)
      return result.differ(.dayNotCome, .adoptionPlacement(decision), columns: [column])
    }
    let found = AdoptionPlacement(placed: known.placed, ended: on, reasonEnded: reason)
    guard let recorded = known.ended else {
      return result.add(
        .placement(.adoptionPlacementEnded(placed: known.placed, on: on, reason: reason)))
    }
    guard recorded != on else { return }
    let column = DifferingColumn("DATE_PLACED_CEASED", recorded: recorded.british, found: on.british)
    result.differ(.adoptionPlacement, .adoptionPlacement(found), recorded: known.placed, columns: [column])
  }
}
