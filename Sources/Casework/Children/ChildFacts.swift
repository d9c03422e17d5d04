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

  public init(number: ChildNumber, facts: [LocatedFact] = []) {
    self.number = number
    self.facts = facts
  }
}
