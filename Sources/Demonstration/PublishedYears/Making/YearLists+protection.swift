import CareCalendar
import Casework

extension YearLists {
  /// Who chairs the conferences of the children that became known since the list before.
  func chairs(on list: Day) -> [ChildFacts] {
    plan.protected.enumerated().compactMap { place, one in
      guard let person = one.person, one.isTold(on: list, days) else { return nil }
      var told = ToldFacts(person.number, seed: seed &+ UInt64(list.number), line: place)
      told.add(.allocatedTo(iros[one.iro], since: one.allocated), "caseload.csv")
      return told.facts
    }
  }
}
