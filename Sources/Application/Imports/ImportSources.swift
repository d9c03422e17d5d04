import CareCalendar
import Casework

/// What is imported, by child: each return in its place, the earliest first.
final class ImportSources {
  /// Everybody whom a source tells of, in the order in which they come.
  let numbers: [ChildNumber]
  private let returns: [CollectedReturn]
  /// Where a child stands in each source; in a list that may be in several lines.
  private let places: [ChildNumber: [Int: [Int]]]
  private let known: Set<ChildNumber>
  private let today: Day
  /// Those who were taken to be somebody who is missing.
  private var given: Set<ChildNumber> = []
  /// Of each return, the children who are new in it, by the day of their birth.
  private lazy var newcomers: [[Day: [ChildNumber]]] = returns.indices.map(newcomers)

  /// - Parameter aliases: numbers under which nothing is recorded any more, with the child's present one.
  init(
    _ returns: [CollectedReturn], known: [ChildNumber: ChildID], aliases: [ChildNumber: ChildNumber],
    today: Day
  ) {
    self.returns = returns
    self.known = Set(known.keys)
    self.today = today
    var places: [ChildNumber: [Int: [Int]]] = [:]
    var numbers: [ChildNumber] = []
    for (place, collected) in returns.enumerated() {
      for (row, facts) in collected.children.enumerated() where !facts.facts.isEmpty {
        let number = aliases[facts.number] ?? facts.number
        if places[number] == nil { numbers.append(number) }
        places[number, default: [:]][place, default: []].append(row)
      }
    }
    self.places = places
    self.numbers = numbers
  }

  var count: Int { returns.count }

  /// The time that each return tells of, as it is to be taken today.
  var coverages: [ReturnCoverage] { returns.compactMap(\.coverage).map { $0.asOf(today) } }

  func tellsOf(_ number: ChildNumber) -> Bool { places[number] != nil }

  /// What a source says of a child; nil where it says nothing.
  func facts(of number: ChildNumber, in place: Int) -> ChildFacts? {
    guard let rows = places[number]?[place] else { return nil }
    let children = rows.map { returns[place].children[$0] }
    if children.count == 1 { return children[0] }
    return ChildFacts(
      number: number, facts: children.flatMap(\.facts), coverage: children.first?.coverage)
  }

  func source(_ place: Int) -> CollectedReturn { returns[place] }

  /// Where the first that is said of a child stands; of a child who is missing, the return.
  func origin(of number: ChildNumber) -> FactOrigin? {
    let first = places[number]?.min { $0.key < $1.key }
    return first.flatMap { returns[$0.key].children[$0.value[0]].facts.first?.origin }
      ?? returns.lazy.compactMap(\.origin).first
  }

  /// The child who is new in a return and seems to be this one, who is missing from it.
  func newcomer(goingOnFrom child: Child, in place: Int) -> ChildNumber? {
    guard let coverage = returns[place].coverage, let born = child.person.dateOfBirth else { return nil }
    let matching =
      newcomers[place][born]?.filter { number in
        facts(of: number, in: place).map { folded($0).goesOn(from: child, in: coverage) } ?? false
      } ?? []
    // Of twins nobody can tell which is which.
    guard matching.count == 1, given.insert(matching[0]).inserted else { return nil }
    return matching[0]
  }

  private func newcomers(in place: Int) -> [Day: [ChildNumber]] {
    var found: [Day: [ChildNumber]] = [:]
    for facts in returns[place].children where !known.contains(facts.number) {
      let isFirst = places[facts.number]?.keys.min() == place
      guard isFirst, let born = folded(facts).person.dateOfBirth else { continue }
      found[born, default: []].append(facts.number)
    }
    return found
  }

  /// A child as one source alone tells of them.
  private func folded(_ facts: ChildFacts) -> Child {
    var child = Child()
    for located in facts.facts {
      let events = (try? child.reconcile(located.fact, among: facts, today: today).events) ?? []
      events.forEach { child.evolve($0) }
    }
    return child
  }
}
