import CareCalendar
import Casework

/// Gives the children of the reported year their legal statuses, so that those who are there at its end come to what was
/// published, and those who leave the reason for it.
struct LawAllocator {
  private let year: CollectionYear
  private let population: PopulationFigures
  private var chance: SeededRandom
  private var children: [PlannedChild]
  /// By the place of the child.
  private(set) var statuses: [Int: LegalStatus] = [:]

  static func settle(
    _ children: [PlannedChild], _ figures: CouncilFigures, _ chance: inout SeededRandom
  ) -> [PlannedChild] {
    guard let population = figures.reported.population else { return children }
    var law = LawAllocator(children, figures.reported.year, population, &chance)
    law.judge()
    law.release()
    return HomeAllocator.house(law.children, law.statuses, figures, population, &law.chance)
  }

  private init(
    _ children: [PlannedChild], _ year: CollectionYear, _ population: PopulationFigures,
    _ chance: inout SeededRandom
  ) {
    self.children = children
    self.year = year
    self.population = population
    self.chance = chance.branch()
  }

  /// Each status takes those whom it fits best: placement orders the young, remand the old, interim orders those who came
  /// not long ago, care orders those who did not.
  private mutating func judge() {
    var open = chance.shuffled(
      children.indices.filter { children[$0].care != nil && children[$0].ended == nil })
    let order: [LegalStatus] = [.remand, .placementOrder, .careOrder, .interimCareOrder]
    let ordered = population.statuses.sorted { one, other in
      order.firstIndex(of: one.status) ?? .max < order.firstIndex(of: other.status) ?? .max
    }
    for (status, count) in ordered {
      let fitting = open.enumerated().sorted {
        (misfit($0.element, status), $0.offset) < (misfit($1.element, status), $1.offset)
      }
      for (_, place) in fitting.prefix(count) { statuses[place] = status }
      open.removeAll { statuses[$0] != nil }
    }
    for (place, status) in statuses {
      let course = course(status)
      children[place].care?.course = course
    }
  }

  /// 0 for a child whom a status fits well, 1 for one whom it may fit, 2 and more for all others, the worse the more.
  private func misfit(_ place: Int, _ status: LegalStatus) -> Int {
    let days = year.last - children[place].began
    let age = children[place].care?.age(on: year.last) ?? 0
    switch status {
    case .remand: return age >= 15 ? (days < 120 ? 0 : 1) : 2
    case .placementOrder: return days < 240 ? 1000 - days : age < 6 ? 0 : age < 9 ? 1 : 1 + age
    case .careOrder: return days < 200 ? 1000 - days : days > 420 ? 0 : 1
    case .interimCareOrder:
      return (60...330).contains(days) && age < 16 ? 0 : days < 40 ? 400 - days : 2 + days
    default: return 0
    }
  }

  private func course(_ status: LegalStatus) -> CareCourse {
    switch status {
    case .remand: .remanded
    case .placementOrder: .authorised
    case .careOrder: .settled
    case .interimCareOrder: .inProceedings
    default: .accommodated
    }
  }

  /// So many of those who left were adopted, the young first who had been there for long enough; the others went home, to
  /// guardians, or on their own.
  private mutating func release() {
    let gone = children.indices.filter { children[$0].care != nil && children[$0].ended != nil }
    let adopted = Set(
      chance.shuffled(gone.filter { days(of: $0) > 400 && children[$0].care?.leaving == nil })
        .sorted { ageAtEnd($0) / 5 < ageAtEnd($1) / 5 }.prefix(population.adopted))
    for place in gone {
      let isAdopted = adopted.contains(place)
      let leaving = children[place].care?.leaving ?? (isAdopted ? .adopted : leaving(place))
      let days = days(of: place)
      let course = course(leaving, days)
      children[place].care?.leaving = leaving
      children[place].care?.course = course
      statuses[place] = status(leaving, days)
    }
  }

  private func days(of place: Int) -> Int { (children[place].ended ?? year.last) - children[place].began }

  private func ageAtEnd(_ place: Int) -> Int {
    children[place].care?.age(on: children[place].ended ?? year.last) ?? 0
  }

  private mutating func leaving(_ place: Int) -> Leaving {
    if days(of: place) > 240, ageAtEnd(place) < 12, chance.happens(inHundred: 35) { return .guardianship }
    return chance.happens(inHundred: 85) ? .goingHome : .elsewhere
  }

  private func course(_ leaving: Leaving, _ days: Int) -> CareCourse {
    switch leaving {
    case .adopted: .adoptive
    case .guardianship: .inProceedings
    case .turning18: days > 420 ? .settled : .accommodated
    default: .accommodated
    }
  }

  private func status(_ leaving: Leaving, _ days: Int) -> LegalStatus {
    switch leaving {
    case .adopted: .placementOrder
    case .guardianship: .interimCareOrder
    case .turning18: days > 420 ? .careOrder : .accommodated
    default: .accommodated
    }
  }
}
