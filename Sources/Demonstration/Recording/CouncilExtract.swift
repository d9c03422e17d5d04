import Application
import CareCalendar
import Casework

/// The council's files as its own system would write them: collections of whole years, and lists of this one.
///
/// A list of this year begins its files anew, so each list takes an extract of its own.
struct CouncilExtract {
  private struct File {
    let digest: String
    var line = 1
  }

  private var files: [String: File] = [:]
  private let seed: UInt64

  init(seed: UInt64) { self.seed = seed }

  /// What all files say of a child up to the day before `list`; nil for one who had not come by then.
  mutating func history(of life: SyntheticChild, before list: Day) -> ChildFacts? {
    let last = list.adding(days: -1)
    guard life.began <= last else { return nil }
    return facts(life, from: CouncilYears.filesBegin, to: last)
  }

  /// What the list of `list` says of a child of whom the one of `earlier` did not tell all.
  mutating func news(of life: SyntheticChild, since earlier: Day, before list: Day) -> ChildFacts? {
    let days = earlier...list.adding(days: -1)
    guard life.hasNews(in: days) else { return nil }
    return facts(life, from: CouncilYears.day(2014, 4, 1), to: days.upperBound)
  }

  private mutating func facts(_ life: SyntheticChild, from first: Day, to last: Day) -> ChildFacts {
    let episodes = life.episodes.filter { $0.began <= last && ($0.ended.map { $0.on >= first } ?? true) }
    let years = Set(episodes.flatMap { $0.years(from: first, to: last) })
    var facts = ChildFacts(number: life.number)
    for year in years.sorted() { add(.collected(startYear: year), "header", year, to: &facts) }
    let known = years.min() ?? Child.collectionYear(of: last)
    add(.born(life.born), "header", known, to: &facts)
    add(.described(sex: life.sex, ethnicity: life.ethnicity), "header", known, to: &facts)
    if let until = life.unaccompaniedUntil {
      add(.unaccompanied(until: until), "uasc", known, to: &facts)
    }
    for episode in episodes {
      let told = episode.told(to: last)
      let year = Child.collectionYear(of: told.ended?.on ?? last)
      add(.episode(told, knownTo: last), "episodes", year, to: &facts)
    }
    placements(life, to: last, in: &facts)
    reviews(life, first...last, in: &facts)
    return facts
  }

  private mutating func reviews(_ life: SyntheticChild, _ days: ClosedRange<Day>, in facts: inout ChildFacts)
  {
    for review in life.reviews where review.kind.profile.isInReturns && days.contains(review.heldOn) {
      add(.reviewHeld(review), "reviews", Child.collectionYear(of: review.heldOn), to: &facts)
    }
  }

  private mutating func placements(_ life: SyntheticChild, to last: Day, in facts: inout ChildFacts) {
    for var placement in life.times.compactMap(\.placement)
    where placement.placed <= last && placement.placed >= CouncilYears.filesBegin {
      if let ended = placement.ended, ended > last {
        placement.ended = nil
        placement.reasonEnded = nil
      }
      let year = Child.collectionYear(of: placement.ended ?? placement.placed)
      add(.adoptionPlacement(placement, knownTo: last), "placed_for_adoption", year, to: &facts)
    }
  }

  private mutating func add(_ fact: ChildFact, _ table: String, _ year: Int, to facts: inout ChildFacts) {
    let origin = origin("\(year)-\((year + 1) % 100)/\(table).csv", year: year)
    facts.facts.append(ChildFacts.LocatedFact(fact, origin))
  }

  /// The next line of a file. There are no bytes to digest: 64 digits stand for them that are the file's own.
  mutating func origin(_ name: String, year: Int?) -> FactOrigin {
    var file = files[name] ?? File(digest: digits(of: name))
    file.line += 1
    files[name] = file
    return FactOrigin(file: name, line: file.line, digest: file.digest, collectionYear: year)
  }

  private func digits(of name: String) -> String {
    var chance = SeededRandom(seed: name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
    return (0..<64).map { _ in String(chance.number(0...15), radix: 16) }.joined()
  }
}

extension SyntheticChild {
  fileprivate func hasNews(in days: ClosedRange<Day>) -> Bool {
    episodes.contains { days.contains($0.began) || ($0.ended.map { days.contains($0.on) } ?? false) }
      || times.contains { $0.placement.map { days.contains($0.placed) } ?? false }
      || reviews.contains { days.contains($0.heldOn) && $0.heldOn < CouncilYears.irosRecordFrom }
  }
}

extension Episode {
  /// The collection years that hold it.
  fileprivate func years(from first: Day, to last: Day) -> ClosedRange<Int> {
    let end = min(ended?.on ?? last, last)
    return Child.collectionYear(of: max(began, first))...Child.collectionYear(of: end)
  }

  /// As it was known on a day.
  fileprivate func told(to last: Day) -> Episode {
    var episode = self
    if let ended, ended.on > last { episode.ended = nil }
    return episode
  }
}
