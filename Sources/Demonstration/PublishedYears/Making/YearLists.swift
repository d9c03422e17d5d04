import CareCalendar
import Casework

/// The files of an invented council: its returns of whole years, and the lists of a week between them.
struct YearLists {
  let plan: YearPlan
  let days: YearCalendar
  /// The ids of the IROs, in the order of the figures.
  let iros: [StaffID]
  let seed: UInt64

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
    } + firstOfCases()
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
    } + newsOfCases(in: new)
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
