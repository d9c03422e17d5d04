import CareCalendar
import Casework

/// A return of a year, child by child.
struct Sent {
  let collected: CollectedReturn

  init(_ year: Int, _ children: [(number: String, facts: [ChildFact])]) {
    let name = "\(year)-\((year + 1) % 100)"
    let coverage = ReturnCoverage(
      year: year, knownTo: Day(year: year + 1, month: 3, day: 31)!, holdsReviews: true)
    func origin(_ file: String) -> FactOrigin {
      FactOrigin(file: file, line: 2, digest: "d", collectionYear: year)
    }
    let facts = children.map { child in
      let all = [ChildFact.collected(startYear: year)] + child.facts
      return ChildFacts(
        number: ChildNumber(child.number),
        facts: all.map { ChildFacts.LocatedFact($0, origin("\(name)/episodes.csv")) }, coverage: coverage)
    }
    collected = CollectedReturn(facts, coverage: coverage, origin: origin(name))
  }
}
