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
    } + firstOfCases() + chairs(on: days.founded)
  }

  /// What a list tells of those of whom the one before could not tell all; nobody else is in it.
  func news(on list: Day, since earlier: Day) -> [ChildFacts] {
    let new = earlier...list.adding(days: -1)
    return plan.children.indices.compactMap { place in
      let child = plan.children[place]
      let days = [child.began, child.told, child.allocated, child.firstIRO?.until, child.ended]
        .compactMap { $0 }
      let episodes = plan.lives[place].episodes.map(\.began)
      guard child.began <= new.upperBound, (days + episodes).contains(where: new.contains) else { return nil }
      return told(place, upTo: new.upperBound, since: earlier).facts
    } + newsOfCases(in: new) + chairs(on: list)
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

  /// `earlier` is the day of the list before; nil for the first and for a return.
  private func told(_ place: Int, upTo last: Day, since earlier: Day? = nil) -> ToldFacts {
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
    for (began, distance) in (child.care?.distances ?? [:]).sorted(by: { $0.key < $1.key })
    where began <= last {
      told.add(.distance(began: began, distance), "episodes.csv")
    }
    if let placement = life.times.first?.placement, placement.placed <= last {
      told.add(.adoptionPlacement(placement, knownTo: last), "placed_adoption.csv")
    }
    if child.told <= last { told.add(.serviceTold(child.told), "caseload.csv") }
    if let iro = child.iro, child.allocated <= last {
      for (iro, since) in allocations(child, iro, upTo: last, since: earlier) {
        told.add(.allocatedTo(iros[iro], since: since), "caseload.csv")
      }
      told.add(.caseHeld(socialWorker: life.socialWorker, team: life.team.rawValue), "caseload.csv")
    }
    return told
  }

  /// Who had the child by a day, without those whom a list told of before their last.
  private func allocations(
    _ child: PlannedChild, _ iro: Int, upTo last: Day, since earlier: Day?
  ) -> [(iro: Int, since: Day)] {
    guard let first = child.firstIRO else { return [(iro, child.allocated)] }
    let wasTold = earlier.map { first.until < $0 } ?? false
    return (wasTold ? [] : [(first.iro, child.allocated)]) + (first.until <= last ? [(iro, first.until)] : [])
  }
}
