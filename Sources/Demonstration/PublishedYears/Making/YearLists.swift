import CareCalendar
import Casework

/// The files of an invented council: its returns of whole years, and the lists of a week between them.
struct YearLists {
  private let plan: YearPlan
  private let days: YearCalendar
  /// The ids of the IROs, in the order of the figures.
  private let iros: [StaffID]
  private let seed: UInt64

  init(_ plan: YearPlan, _ days: YearCalendar, iros: [StaffID], seed: UInt64) {
    self.plan = plan
    self.days = days
    self.iros = iros
    self.seed = seed
  }

  /// What the returns and the first list tell of everybody who came by the end of the years of files.
  func first() -> [ChildFacts] {
    let years = plan.figures.years.map(\.year).filter { $0.first <= days.filesEnd }
    return plan.children.indices.compactMap { place in
      guard plan.children[place].began <= days.filesEnd else { return nil }
      var told = told(place, upTo: days.filesEnd)
      for year in years { told.add(year, of: plan.children[place], upTo: days.filesEnd) }
      return told.facts
    }
  }

  /// What a list tells of those of whom the one before could not tell all; nobody else is in it.
  func news(on list: Day, since earlier: Day) -> [ChildFacts] {
    let new = earlier...list.adding(days: -1)
    return plan.children.indices.compactMap { place in
      let child = plan.children[place]
      let days = [child.began, child.told, child.allocated, child.ended].compactMap { $0 }
      let episodes = plan.lives[place].episodes.map(\.began)
      guard child.began <= new.upperBound, (days + episodes).contains(where: new.contains) else { return nil }
      return told(place, upTo: new.upperBound).facts
    }
  }

  /// The return of the report's year, where IROs did not type every review of it.
  func last() -> [ChildFacts] {
    let figures = plan.figures.reported
    guard case .firstAndSecond = figures.typed else { return [] }
    return plan.children.indices.compactMap { place in
      guard plan.children[place].isWithUs(in: figures.year) else { return nil }
      var told = told(place, upTo: figures.year.last)
      told.add(figures.year, of: plan.children[place], upTo: figures.year.last)
      return told.facts
    }
  }

  private func told(_ place: Int, upTo last: Day) -> ToldFacts {
    let (child, life) = (plan.children[place], plan.lives[place])
    var told = ToldFacts(life.number, seed: seed &+ UInt64(last.number), line: place)
    told.add(.named(life.name), "caseload.csv")
    told.add(.born(life.born), "header.csv")
    told.add(.described(sex: life.sex, ethnicity: life.ethnicity), "header.csv")
    if let until = life.unaccompaniedUntil { told.add(.unaccompanied(until: until), "uasc.csv") }
    for episode in life.episodes where episode.began <= last {
      var known = episode
      if let end = episode.ended, end.on > last { known.ended = nil }
      told.add(.episode(known, knownTo: last), "episodes.csv")
    }
    if child.told <= last { told.add(.serviceTold(child.told), "caseload.csv") }
    if let iro = child.iro, child.allocated <= last {
      told.add(.allocatedTo(iros[iro], since: child.allocated), "caseload.csv")
      told.add(.caseHeld(socialWorker: life.socialWorker, team: life.team.rawValue), "caseload.csv")
    }
    return told
  }
}

/// The facts of one child, each with a place in an invented file.
private struct ToldFacts {
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
