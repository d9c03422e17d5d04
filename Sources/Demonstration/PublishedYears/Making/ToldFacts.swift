import CareCalendar
import Casework

/// The facts of one child, each with a place in an invented file.
struct ToldFacts {
  private(set) var facts: ChildFacts
  private let seed: UInt64
  private let line: Int

  init(_ number: ChildNumber, seed: UInt64, line: Int) {
    facts = ChildFacts(number: number)
    self.seed = seed
    self.line = line + 2
  }

  mutating func add(_ fact: ChildFact, _ file: String, of year: CollectionYear? = nil) {
    // There are no bytes to digest: 64 digits stand for them that are the file's own.
    let own = file.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let half = String(own, radix: 16)
    let digits = String(repeating: "0", count: 16 - half.utf8.count) + half
    let origin = FactOrigin(
      file: file, line: line, digest: String(repeating: digits, count: 4), collectionYear: year?.start)
    facts.facts.append(ChildFacts.LocatedFact(fact, origin))
  }

  /// That the return of a year holds the child, and the reviews of the year as far as the return tells.
  mutating func add(_ year: CollectionYear, of child: PlannedChild, upTo last: Day) {
    guard child.isWithUs(in: year) else { return }
    add(.collected(startYear: year.start), "header.csv", of: year)
    for review in child.reviews where year.contains(review.heldOn) && review.heldOn <= last {
      let held = Review(kind: .lookedAfter, heldOn: review.heldOn, participation: review.participation)
      add(.reviewHeld(held), "reviews.csv", of: year)
    }
  }
}
