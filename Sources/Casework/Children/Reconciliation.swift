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
  /// The first episode of a child who comes into care, as a list has it between two returns.
  case cameIntoCare(Episode)
  case adoptionPlacement(AdoptionPlacement, knownTo: Day)
  /// The decision of `decidedOn` that the child should be placed for adoption was reversed.
  case adoptionDecisionReversed(decidedOn: Day, on: Day, reason: ReasonAdoptionPlacementEnded?)
  case reviewHeld(Review)
  /// The IRO has the child from that day on, where the list gives it.
  case allocatedTo(StaffID, since: Day? = nil)
  case serviceTold(Day)
  case caseHeld(socialWorker: String?, team: String?)
}

/// What a fact comes to: events to add, and differences to keep until somebody settles them.
public struct Reconciled: Equatable, Sendable {
  public var events: [ChildEvent] = []
  public var differences: [Difference] = []
  public var remarks: [ListRemark] = []
}

extension Child {
  /// Sets a fact of a file against what is recorded: what is new is added, what agrees changes nothing, what disagrees
  /// or cannot stand beside what is recorded is a difference. Throws the refusal of what cannot be true by itself.
  ///
  /// `today` dates a change of responsibility, which lists give without a day; no later day is taken as having
  /// happened. `whole` is everything that the file says of the child.
  public func reconcile(_ fact: ChildFact, among whole: ChildFacts? = nil, today: Day) throws -> Reconciled {
    var result = ReturnComparison(whole, today: today)
    switch fact {
    case .collected(let year):
      if !collectedYears.contains(year) { result.add(.person(.collected(startYear: year))) }
    case .named(let name):
      if person.name != name { result.add(.person(.named(name))) }
    case .born(let day): compareBirth(day, &result)
    case .described(let sex, let ethnicity): describe(sex, ethnicity, &result)
    case .unaccompanied(let until): compareUnaccompanied(until, &result)
    case .episode(let episode, let knownTo): compare(episode, result.told(to: knownTo), &result)
    case .adoptionPlacement(let placement, let knownTo): compare(placement, result.told(to: knownTo), &result)
    case .adoptionDecisionReversed(let decidedOn, let on, let reason):
      reverse(decidedOn, on, reason, &result)
    case .reviewHeld(let review): try compare(review, &result)
    case .allocatedTo, .caseHeld, .serviceTold, .cameIntoCare:
      let listed = try listed(fact, today)
      if let refusal = refusal(of: listed.events) { throw refusal }
      return listed
    }
    return result.reconciled
  }

  /// Why the events cannot follow what is recorded, one after the other.
  func refusal(of events: [ChildEvent]) -> (any Refusal)? {
    var child = self
    for event in events {
      if let refusal = child.refusal(of: event) { return refusal }
      child.evolve(event)
    }
    return nil
  }
}
