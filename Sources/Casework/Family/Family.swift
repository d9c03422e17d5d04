public import CareCalendar

/// The random id that brothers and sisters share; no child's record names another child.
public struct FamilyID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// A place that belongs to a child's days: where they live, or their school.
public enum WhereaboutsKind: String, Sendable, CaseIterable {
  case home, school

  public var words: String {
    switch self {
    case .home: "where the child lives"
    case .school: "school"
    }
  }

  public var confidence: ConfidentialItem {
    switch self {
    case .home: .address
    case .school: .school
    }
  }
}

/// The words for a place, and whether they are confidential.
public struct Whereabouts: Hashable, Sendable {
  public let words: String
  public let isConfidential: Bool

  public init(words: String, isConfidential: Bool) {
    self.words = words
    self.isConfidential = isConfidential
  }

  /// What stands in place of a confidential one, for those who may not know it.
  public static let withheld = Whereabouts(words: "confidential", isConfidential: true)
}

/// What was recorded of the people and places around a child.
public enum FamilyEvent: Hashable, Sendable {
  /// New, or in place of what was recorded of the same person before.
  case recorded(ConnectedPerson, on: Day)
  /// They have no part in the child's reviews any more.
  case left(PersonID, on: Day)
  case linked(FamilyID, on: Day)
  /// A child or a parent of theirs is known here too.
  case parentage(Parentage, on: Day)
  case lives(WhereaboutsKind, Whereabouts, on: Day)

  var happenedOn: Day {
    switch self {
    case .recorded(_, let day), .left(_, let day), .linked(_, let day), .lives(_, _, let day): day
    case .parentage(_, let day): day
    }
  }
}

/// Why something of the people around a child was not recorded.
public enum FamilyRefusal: Refusal, Equatable {
  case nameIsEmpty
  case termsNeedReason(ParticipationTerms)
  case nobodySuch
  case placeIsEmpty(WhereaboutsKind)

  public var words: String {
    switch self {
    case .nameIsEmpty: "A name needs at least one letter."
    case .termsNeedReason(let terms): "That somebody \(terms.words) needs a reason."
    case .nobodySuch: "That person is not recorded around this child."
    case .placeIsEmpty(let place): "Type \(place.words), in words."
    }
  }
}

/// The people and places around one child.
public struct Family: Equatable, Sendable {
  /// Everybody who was ever recorded, in the order of recording, as they were recorded last.
  public private(set) var known: [ConnectedPerson] = []
  private var gone: Set<PersonID> = []
  public private(set) var id: FamilyID?
  /// Their parents and children who are known here, in the order of recording.
  public private(set) var parentages: [Parentage] = []
  public private(set) var places: [WhereaboutsKind: Whereabouts] = [:]
  private var everyTelling: [Telling] = []
  private var everyPlace: [WhereaboutsKind: [Whereabouts]] = [:]

  /// What was recorded of somebody; without the person where they left.
  private struct Telling: Equatable {
    let id: PersonID
    let on: Day
    let person: ConnectedPerson?
  }

  public init() {}

  /// Those who have a part in the child's life now.
  public var people: [ConnectedPerson] { known.filter { !gone.contains($0.id) } }

  /// Anybody who was ever recorded, also those who have left.
  public subscript(id: PersonID) -> ConnectedPerson? { known.first { $0.id == id } }

  /// The same while they have a part in the child's reviews: nil for one who has left.
  public func present(_ id: PersonID) -> ConnectedPerson? { gone.contains(id) ? nil : self[id] }

  /// Somebody as they were recorded by a day; nil where they were not, or had left by then.
  public func present(_ id: PersonID, on day: Day) -> ConnectedPerson? {
    everyTelling.last { $0.id == id && $0.on <= day }?.person
  }

  /// The days on which something was recorded of somebody, as it was recorded.
  public func daysOfWord(about id: PersonID) -> [Day] { everyTelling.filter { $0.id == id }.map(\.on) }

  /// All that was ever recorded of somebody, as it was recorded, the latest last.
  public func everything(about id: PersonID) -> [ConnectedPerson] {
    everyTelling.filter { $0.id == id }.compactMap(\.person)
  }

  /// Every place that was ever the child's, the latest last.
  public func every(_ place: WhereaboutsKind) -> [Whereabouts] { everyPlace[place] ?? [] }

  public var parents: [ConnectedPerson] { people.filter { $0.relationship.group == .parent } }

  func refusal(of event: FamilyEvent) -> FamilyRefusal? {
    switch event {
    case .recorded(let person, _):
      if !person.name.contains(where: \.isLetter) { return .nameIsEmpty }
      let reason = person.termsReason ?? ""
      return person.terms.needReason && reason.isBlank ? .termsNeedReason(person.terms) : nil
    case .left(let id, _): return people.contains { $0.id == id } ? nil : .nobodySuch
    case .lives(let place, let where_, _): return where_.words.isBlank ? .placeIsEmpty(place) : nil
    case .linked, .parentage: return nil
    }
  }

  mutating func evolve(_ event: FamilyEvent) {
    switch event {
    case .recorded(let person, let day):
      gone.remove(person.id)
      everyTelling.append(Telling(id: person.id, on: day, person: person))
      if let place = known.firstIndex(where: { $0.id == person.id }) {
        known[place] = person
      } else {
        known.append(person)
      }
    case .left(let id, let day):
      gone.insert(id)
      everyTelling.append(Telling(id: id, on: day, person: nil))
    case .linked(let id, _): self.id = id
    case .parentage(let parentage, _): parentages.append(parentage)
    case .lives(let place, let words, _):
      places[place] = words
      everyPlace[place, default: []].append(words)
    }
  }
}

extension String {
  /// True when there is nothing in it to read.
  var isBlank: Bool { !contains { !$0.isWhitespace } }
}
