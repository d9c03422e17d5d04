public import CareCalendar

/// One statement of a council's file about a child, to be set against what is recorded.
public enum ChildFact: Hashable, Sendable {
  case collected(startYear: Int)
  case named(String)
  case born(Day)
  case described(sex: Sex?, ethnicity: Ethnicity?)
  case unaccompanied(until: Day)
  /// An episode as a file that tells what happened up to `knownTo` has it.
  case episode(Episode, knownTo: Day)
  case adoptionPlacement(AdoptionPlacement, knownTo: Day)
  /// The decision of `decidedOn` that the child should be placed for adoption was reversed.
  case adoptionDecisionReversed(decidedOn: Day, on: Day, reason: ReasonAdoptionPlacementEnded?)
  case reviewHeld(Review)
  case allocatedTo(StaffID)
  case caseHeld(socialWorker: String?, team: String?)
}

/// A place where a file and the record disagree: reported, never applied by itself.
public struct Difference: Hashable, Sendable {
  /// The SSDA903 column.
  public let column: String
  public let recorded: String
  public let found: String

  public init(column: String, recorded: String, found: String) {
    self.column = column
    self.recorded = recorded
    self.found = found
  }
}

/// What a fact comes to: events to add, and differences to report.
public struct Reconciled: Equatable, Sendable {
  public var events: [ChildEvent] = []
  public var differences: [Difference] = []
}

extension Child {
  /// Sets a fact of a file against what is recorded: what is new is added, what agrees changes nothing,
  /// what disagrees is a difference. Throws the refusal of what cannot be true.
  ///
  /// `today` dates a change of responsibility, which lists give without a day.
  public func reconcile(_ fact: ChildFact, today: Day) throws -> Reconciled {
    var result = Reconciled()
    switch fact {
    case .collected(let year):
      if !collectedYears.contains(year) { result.events = [.person(.collected(startYear: year))] }
    case .named(let name):
      if person.name != name { result.events = [.person(.named(name))] }
    case .born(let day): result.add(.person(.born(day)), "DOB", person.dateOfBirth, day, \.iso)
    case .described(let sex, let ethnicity): describe(sex, ethnicity, &result)
    case .unaccompanied(let until):
      result.add(.person(.unaccompanied(until: until)), "DUC", person.unaccompaniedUntil, until, \.iso)
    case .episode(let episode, let knownTo): reconcile(episode, knownTo, &result)
    case .adoptionPlacement(let placement, let knownTo): reconcile(placement, knownTo, &result)
    case .adoptionDecisionReversed(let decidedOn, let on, let reason):
      reverse(decidedOn, on, reason, &result)
    case .reviewHeld(let review): reconcile(review, &result)
    case .allocatedTo, .caseHeld: result.events = responsibilityEvents(fact, today)
    }
    try check(result.events)
    return result
  }

  private func check(_ events: [ChildEvent]) throws {
    var child = self
    for event in events {
      if let refusal = child.refusal(of: event) { throw refusal }
      child.evolve(event)
    }
  }

  private func describe(_ sex: Sex?, _ ethnicity: Ethnicity?, _ result: inout Reconciled) {
    let newSex = result.new("SEX", person.sex, sex, \.rawValue)
    let newEthnicity = result.new("ETHNIC", person.ethnicity, ethnicity, \.rawValue)
    if newSex != nil || newEthnicity != nil {
      result.events = [.person(.described(sex: newSex, ethnicity: newEthnicity))]
    }
  }

  private func reconcile(_ found: Episode, _ knownTo: Day, _ result: inout Reconciled) {
    guard let known = care.episodes.first(where: { $0.began == found.began }) else {
      var beginning = found
      beginning.ended = nil
      result.events.append(.placement(.episodeBegan(beginning)))
      if let end = found.ended {
        result.events.append(.placement(.episodeEnded(began: found.began, end)))
      }
      return
    }
    result.compare("RNE", known.reasonBegan.rawValue, found.reasonBegan.rawValue)
    result.compare("LS", known.legalStatus.rawValue, found.legalStatus.rawValue)
    result.compare("CIN", known.categoryOfNeed?.rawValue, found.categoryOfNeed?.rawValue)
    result.compare("PLACE", known.placement?.rawValue, found.placement?.rawValue)
    result.compare("PLACE_PROVIDER", known.provider?.rawValue, found.provider?.rawValue)
    reconcileEnd(of: known, found.ended, knownTo, &result)
  }

  /// A file shows as open what ended after the last day it tells of: that is no difference.
  private func reconcileEnd(
    of known: Episode, _ found: EpisodeEnd?, _ knownTo: Day, _ result: inout Reconciled
  ) {
    switch (known.ended, found) {
    case (nil, let end?):
      result.events.append(.placement(.episodeEnded(began: known.began, end)))
    case (let recorded?, let end?):
      result.compare("DEC", recorded.on.iso, end.on.iso)
      result.compare("REC", recorded.reason.rawValue, end.reason.rawValue)
      result.compare(
        "REASON_PLACE_CHANGE", recorded.placementChange?.rawValue, end.placementChange?.rawValue)
    case (let recorded?, nil) where recorded.on <= knownTo: result.compare("DEC", recorded.on.iso, nil)
    case (_, nil): break
    }
  }

  private func reconcile(_ found: AdoptionPlacement, _ knownTo: Day, _ result: inout Reconciled) {
    let known = adoptionPlacements.first { $0.placed == found.placed }
    if known == nil { result.events.append(.placement(.placedForAdoption(on: found.placed))) }
    switch (known?.ended, found.ended) {
    case (nil, let ended?):
      result.events.append(
        .placement(
          .adoptionPlacementEnded(placed: found.placed, on: ended, reason: found.reasonEnded)))
    case (let recorded?, let ended?): result.compare("DATE_PLACED_CEASED", recorded.iso, ended.iso)
    case (let recorded?, nil) where recorded <= knownTo:
      result.compare("DATE_PLACED_CEASED", recorded.iso, nil)
    case (_, nil): break
    }
  }

  /// A reversal ends the placement that followed the decision, if there was one.
  private func reverse(
    _ decidedOn: Day, _ on: Day, _ reason: ReasonAdoptionPlacementEnded?, _ result: inout Reconciled
  ) {
    guard let known = adoptionPlacements.last(where: { $0.placed >= decidedOn && $0.placed <= on }) else {
      return
    }
    if let recorded = known.ended {
      result.compare("DATE_PLACED_CEASED", recorded.iso, on.iso)
    } else {
      result.events.append(
        .placement(.adoptionPlacementEnded(placed: known.placed, on: on, reason: reason)))
    }
  }

  private func reconcile(_ found: Review, _ result: inout Reconciled) {
    if let known = reviews.held(on: found.heldOn, kind: found.kind) {
      result.compare("REVIEW_CODE", known.participation?.rawValue, found.participation?.rawValue)
    } else {
      result.events = [.review(.held(found))]
    }
  }

  private func responsibilityEvents(_ fact: ChildFact, _ today: Day) -> [ChildEvent] {
    switch fact {
    case .allocatedTo(let iro):
      if responsibility.iro == iro { return [] }
      let since = responsibility.iro == nil ? nil : today
      return [.allocation(.allocated(Allocation(iro: iro, since: since)))]
    case .caseHeld(let socialWorker, let team):
      let known = responsibility.caseHolder
      if known?.socialWorker == socialWorker, known?.team == team { return [] }
      let holder = CaseHolder(
        socialWorker: socialWorker, team: team, since: known == nil ? nil : today)
      return [.allocation(.caseHeld(holder))]
    default: return []
    }
  }
}

extension Reconciled {
  /// Adds the event when nothing is recorded; notes a difference when something else is.
  fileprivate mutating func add<Value: Equatable>(
    _ event: ChildEvent, _ column: String, _ recorded: Value?, _ found: Value,
    _ words: (Value) -> String
  ) {
    if new(column, recorded, found, words) != nil { events.append(event) }
  }

  /// The value found when nothing is recorded; a difference is noted when something else is.
  fileprivate mutating func new<Value: Equatable>(
    _ column: String, _ recorded: Value?, _ found: Value?, _ words: (Value) -> String
  ) -> Value? {
    guard let found else { return nil }
    guard let recorded else { return found }
    compare(column, words(recorded), words(found))
    return nil
  }

  fileprivate mutating func compare(_ column: String, _ recorded: String?, _ found: String?) {
    guard recorded != found else { return }
    differences.append(
      Difference(column: column, recorded: recorded ?? "nothing", found: found ?? "nothing"))
  }
}
