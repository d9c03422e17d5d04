import CareCalendar
import Casework

extension CountedAllocation {
  static func all(of responsibility: Responsibility) -> [CountedAllocation] {
    responsibility.allocations.sinceKnown(\.since).withEnds(\.since).map { allocation, until in
      CountedAllocation(iro: allocation.iro, since: allocation.since, until: until)
    }
  }
}

extension CountedTeam {
  /// A case that is held without a team belongs to none, and has left the team before.
  static func all(of responsibility: Responsibility) -> [CountedTeam] {
    let holders = responsibility.caseHolders.sinceKnown(\.since)
    let changes = zip([nil] + holders.map(Optional.some), holders).filter { $0 == nil || $0?.team != $1.team }
    return changes.map { $0.1 }.withEnds(\.since).compactMap { holder, until in
      holder.team.map { CountedTeam(team: $0, since: holder.since, until: until) }
    }
  }
}

extension Array {
  /// Without those that came before one of which it is not known since when: nothing can be said of how long they had
  /// the child.
  fileprivate func sinceKnown(_ since: (Element) -> Day?) -> ArraySlice<Element> {
    self[(lastIndex { since($0) == nil } ?? startIndex)...]
  }
}

extension Collection {
  /// Each with the day on which the next one began.
  fileprivate func withEnds(_ since: (Element) -> Day?) -> [(Element, until: Day?)] {
    let ends = dropFirst().map(since) + [nil]
    return zip(self, ends).map { ($0, $1) }
  }
}
