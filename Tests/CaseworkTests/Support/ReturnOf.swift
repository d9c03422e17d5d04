import CareCalendar
import Casework

/// A council's return of one child for the year that began on 1 April of `year`.
struct ReturnOf {
  let facts: ChildFacts

  init(
    _ year: Int, _ episodes: [Episode], held: [Day] = [], latest: Day? = nil, holdsReviews: Bool = true
  ) {
    let reviews = held.map { Review(kind: .lookedAfter, heldOn: $0, participation: .pn1) }
    let last = Day(year: year + 1, month: 3, day: 31)!
    let days = episodes.map(\.began) + episodes.compactMap(\.ended?.on) + held
    self.init(
      year, facts: episodes.map { .episode($0, knownTo: last) } + reviews.map(ChildFact.reviewHeld),
      latest: latest ?? days.max() ?? last, holdsReviews: holdsReviews)
  }

  init(_ year: Int, facts: [ChildFact], latest: Day = "2014-09-01", holdsReviews: Bool = true) {
    let origin = FactOrigin(file: "return.csv", line: 2, digest: "d", collectionYear: year)
    self.facts = ChildFacts(
      number: ChildNumber("704001"), facts: facts.map { ChildFacts.LocatedFact($0, origin) },
      coverage: ReturnCoverage(year: year, knownTo: latest, holdsReviews: holdsReviews))
  }

  /// The child once everything in it is taken, and the differences that it made.
  func taken(by child: Child, today: Day) throws -> (child: Child, differences: [Difference]) {
    var child = child
    var found: [Difference] = []
    func keep(_ differences: [Difference]) {
      found += differences
      differences.forEach { child.evolve(.difference(.found($0, on: today))) }
    }
    for located in facts.facts {
      let result = try child.reconcile(located.fact, among: facts, today: today)
      result.events.forEach { child.evolve($0) }
      keep(result.differences)
    }
    keep(child.missing(from: facts, today: today))
    return (child, found)
  }
}
