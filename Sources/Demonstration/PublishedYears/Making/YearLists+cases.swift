import CareCalendar
import Casework

/// What the lists tell of children with short breaks, and of young people who left care with a pathway plan.
extension YearLists {
  /// Of those who were there before the council began to record. The last return held those in a series of short breaks;
  /// of reviews of short breaks it tells nothing.
  func firstOfCases() -> [ChildFacts] {
    plan.cases.indices.compactMap { place in
      guard plan.cases[place].began <= days.filesEnd else { return nil }
      var told = told(case: place, upTo: days.filesEnd)
      guard plan.cases[place].kind != .section17ShortBreaks else { return told.facts }
      let year = Child.collectionYear(of: days.filesEnd)
      told.add(.collected(startYear: year), "header.csv", of: CollectionYear(year))
      return told.facts
    }
  }

  func newsOfCases(in new: ClosedRange<Day>) -> [ChildFacts] {
    plan.cases.indices.compactMap { place in
      let child = plan.cases[place]
      let days = [child.began, child.told, child.allocated, child.ended].compactMap { $0 }
      guard child.began <= new.upperBound, days.contains(where: new.contains) else { return nil }
      return told(case: place, upTo: new.upperBound).facts
    }
  }

  private func told(case place: Int, upTo last: Day) -> ToldFacts {
    let (child, life) = (plan.cases[place], plan.caseLives[place])
    var told = ToldFacts(life.number, seed: seed &+ UInt64(last.number), line: plan.children.count + place)
    told.add(.named(life.name), "caseload.csv")
    if child.kind == .section17ShortBreaks {
      told.add(.caseHeld(socialWorker: life.socialWorker, team: life.team.rawValue), "caseload.csv")
      return told
    }
    told.add(.born(life.born), "header.csv")
    told.add(.described(sex: life.sex, ethnicity: life.ethnicity), "header.csv")
    for episode in life.episodes where episode.began <= last {
      var known = episode
      if let end = episode.ended, end.on > last { known.ended = nil }
      told.add(.episode(known, knownTo: last), "episodes.csv")
    }
    if child.told <= last { told.add(.serviceTold(child.told), "caseload.csv") }
    if child.allocated <= last {
      if child.isAllocated {
        told.add(.allocatedTo(iros[child.iro], since: child.allocated), "caseload.csv")
      }
      told.add(.caseHeld(socialWorker: life.socialWorker, team: life.team.rawValue), "caseload.csv")
    }
    return told
  }
}
