public import CareCalendar

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
    case .distance(let began, let distance): take(distance, ofEpisodeBegan: began, &result)
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
