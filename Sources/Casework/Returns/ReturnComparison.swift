import CareCalendar

/// What comes of comparing a return with the record, gathered statement by statement.
struct ReturnComparison {
  let whole: ChildFacts?
  let today: Day
  var reconciled = Reconciled()

  init(_ whole: ChildFacts?, today: Day) {
    self.whole = whole
    self.today = today
  }

  /// The episodes that the return has, in the order of its rows.
  var episodes: [Episode] {
    whole?.facts.compactMap { if case .episode(let episode, _) = $0.fact { episode } else { nil } } ?? []
  }

  /// The placements for adoption that the return has.
  var adoptionPlacements: [AdoptionPlacement] {
    whole?.facts.compactMap {
      if case .adoptionPlacement(let placement, _) = $0.fact { placement } else { nil }
    } ?? []
  }

  /// The reviews that the return has.
  var reviews: [Review] {
    whole?.facts.compactMap { if case .reviewHeld(let review) = $0.fact { review } else { nil } } ?? []
  }

  /// The last day of which a file tells: what a return of a year that is not over shows as open may have ended since.
  func told(to day: Day) -> Day { min(day, whole?.coverage?.asOf(today).knownTo ?? day) }

  mutating func add(_ events: ChildEvent...) { reconciled.events += events }

  mutating func differ(
    _ kind: DifferenceKind, _ statement: ReturnStatement, recorded: Day? = nil,
    columns: [DifferingColumn] = [], conflict: (any Refusal)? = nil
  ) {
    reconciled.differences.append(
      Difference(
        kind, statement, recorded: recorded, columns: columns, conflict: conflict?.words,
        year: whole?.coverage?.year))
  }
}

/// The columns in which two rows differ.
struct ColumnComparison {
  private(set) var columns: [DifferingColumn] = []

  mutating func compare(_ name: String, _ recorded: String?, _ found: String?) {
    if recorded != found { columns.append(DifferingColumn(name, recorded: recorded, found: found)) }
  }
}
