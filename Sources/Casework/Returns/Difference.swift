public import CareCalendar

/// A place where a council's return and the record disagree, kept until somebody settles it.
public struct Difference: Hashable, Sendable {
  public let kind: DifferenceKind
  /// What the return says, so that it can be recorded when it proves to be right.
  public let statement: ReturnStatement
  /// The day on which what is recorded began, or was held; nil where nothing recorded corresponds.
  public let recorded: Day?
  /// Column by column, what is recorded and what the return has.
  public let columns: [DifferingColumn]
  /// Why what the return says cannot stand beside what is recorded.
  public let conflict: String?
  /// The year on whose 1 April the collection began; nil for a list, which belongs to none.
  public let year: Int?

  public init(
    _ kind: DifferenceKind, _ statement: ReturnStatement, recorded: Day? = nil,
    columns: [DifferingColumn] = [], conflict: String? = nil, year: Int?
  ) {
    self.kind = kind
    self.statement = statement
    self.recorded = recorded
    self.columns = columns
    self.conflict = conflict
    self.year = year
  }

  public var key: DifferenceKey { DifferenceKey(kind: kind, day: recorded ?? statement.day) }

  /// True where another return says the same about the same.
  func saysTheSame(as other: Difference) -> Bool {
    key == other.key && statement == other.statement && columns == other.columns
  }
}

/// What a difference is about, whatever each side says: a child has one at a time about each.
public struct DifferenceKey: Hashable, Sendable {
  public let kind: DifferenceKind
  /// The day on which the episode, placement or review began or was held; nil where it is about the child.
  public let day: Day?

  public init(kind: DifferenceKind, day: Day?) {
    self.kind = kind
    self.day = day
  }
}

/// One column of a return in which it differs from the record, in the words and days that a return is written in.
public struct DifferingColumn: Hashable, Sendable {
  /// The SSDA903 column.
  public let name: String
  /// Nil where nothing is recorded.
  public let recorded: String?
  /// Nil where the return has nothing.
  public let found: String?

  public init(_ name: String, recorded: String?, found: String?) {
    self.name = name
    self.recorded = recorded
    self.found = found
  }
}

/// What a return says of the matter in which it differs.
public enum ReturnStatement: Hashable, Sendable {
  case born(Day)
  case sex(Sex)
  case ethnicity(Ethnicity)
  case unaccompanied(until: Day)
  /// An episode with its end, as the return has it or as it follows from the record.
  case episode(Episode)
  /// The return has no episode that began on that day.
  case noEpisode(began: Day)
  case adoptionPlacement(AdoptionPlacement)
  case review(ReviewKind, heldOn: Day, ParticipationCode?)
  /// The return has no review held on that day.
  case noReview(ReviewKind, heldOn: Day)
  /// The child is in no table of the return.
  case noChild
  /// The number stands for a child of whom this is said.
  case otherChild(born: Day?, Sex?, Ethnicity?)
  /// Care goes on in the return under another number.
  case otherNumber(ChildNumber)

  /// The day that the statement is about.
  var day: Day? {
    switch self {
    case .episode(let episode): episode.began
    case .noEpisode(let began): began
    case .adoptionPlacement(let placement): placement.placed
    case .review(_, let day, _), .noReview(_, let day): day
    case .born, .sex, .ethnicity, .unaccompanied, .noChild, .otherChild, .otherNumber: nil
    }
  }
}
