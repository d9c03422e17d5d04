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
  /// How far the placement of the episode that began on a day is from home.
  case distance(began: Day, PlacementDistance)
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

/// Where a fact stands in the files that were imported.
public struct FactOrigin: Hashable, Sendable {
  /// The file's name as a person would look for it.
  public let file: String
  public let line: Int
  public let column: String?
  /// The SHA-256 of the file's bytes.
  public let digest: String
  /// The year on whose 1 April the collection began; nil for lists that belong to no collection.
  public let collectionYear: Int?

  public init(file: String, line: Int, column: String? = nil, digest: String, collectionYear: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.digest = digest
    self.collectionYear = collectionYear
  }
}

/// What files say of one child, in the order in which it is to be taken.
public struct ChildFacts: Equatable, Sendable {
  public struct LocatedFact: Equatable, Sendable {
    public let fact: ChildFact
    public let origin: FactOrigin

    public init(_ fact: ChildFact, _ origin: FactOrigin) {
      self.fact = fact
      self.origin = origin
    }
  }

  public let number: ChildNumber
  public var facts: [LocatedFact]
  /// The return that the facts are all of; nil for lists, which tell a part.
  public let coverage: ReturnCoverage?

  public init(number: ChildNumber, facts: [LocatedFact] = [], coverage: ReturnCoverage? = nil) {
    self.number = number
    self.facts = facts
    self.coverage = coverage
  }
}

/// The time of which a return tells everything that its tables are for.
public struct ReturnCoverage: Hashable, Sendable {
  /// The year on whose 1 April the collection began.
  public let year: Int
  /// The latest day in the return: while the year is not over, what happened after it may be missing.
  public let knownTo: Day
  /// False for a folder without a Reviews table, which says nothing of reviews.
  public let holdsReviews: Bool

  public init(year: Int, knownTo: Day, holdsReviews: Bool) {
    self.year = year
    self.knownTo = knownTo
    self.holdsReviews = holdsReviews
  }

  /// The same, as it is to be taken on a day: a return of a year that is over tells of the whole year.
  public func asOf(_ today: Day) -> ReturnCoverage {
    ReturnCoverage(
      year: year, knownTo: today > last ? last : min(knownTo, today), holdsReviews: holdsReviews)
  }

  /// 31 March.
  public var last: Day { Day(year: year + 1, month: 3, day: 31)! }

  /// 1 April.
  public var first: Day { Day(year: year, month: 4, day: 1)! }

  /// "2014-15"
  public var name: String { ReturnCoverage.name(of: year) }

  /// "2014-15", of the collection that began on 1 April of a year.
  public static func name(of year: Int) -> String {
    let next = (year + 1) % 100
    return "\(year)-\(next < 10 ? "0" : "")\(next)"
  }

  func contains(_ day: Day) -> Bool { first <= day && day <= knownTo }

  /// True for an episode that was open on some day that the return tells of.
  public func touches(_ episode: Episode) -> Bool {
    episode.began <= knownTo && first.isNotAfter(episode.ended?.on)
  }
}
