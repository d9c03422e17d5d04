import CareCalendar
import Casework

/// Makes the care of planned children of their legal statuses, and of homes, so that those who are there at the end come to
/// what was published of where they lived.
struct HomeAllocator {
  private let year: CollectionYear
  /// The day on which the first year of files begins: from then on reviews by authority to place can be judged.
  private let filesBegin: Day
  private let population: PopulationFigures
  private var chance: SeededRandom
  private var children: [PlannedChild]
  /// By the place of the child: the one at the end.
  private let statuses: [Int: LegalStatus]
  private var homes: [Int: HomeKind] = [:]

  static func house(
    _ children: [PlannedChild], _ statuses: [Int: LegalStatus], _ figures: CouncilFigures,
    _ population: PopulationFigures, _ chance: inout SeededRandom
  ) -> [PlannedChild] {
    var allocator = HomeAllocator(children, statuses, figures, population, &chance)
    allocator.choose()
    for place in allocator.children.indices { allocator.live(place) }
    return DistanceAllocator.measure(allocator.children, population, &allocator.chance)
  }

  private init(
    _ children: [PlannedChild], _ statuses: [Int: LegalStatus], _ figures: CouncilFigures,
    _ population: PopulationFigures, _ chance: inout SeededRandom
  ) {
    self.children = children
    self.statuses = statuses
    self.population = population
    year = figures.reported.year
    filesBegin = figures.years[0].year.first
    self.chance = chance.branch()
  }

  /// Those homes that fit fewest are filled first.
  private mutating func choose() {
    var open = chance.shuffled(children.indices.filter { statuses[$0] != nil && children[$0].ended == nil })
    let order: [HomeKind] = [.lodgings, .externalResidential, .inHouseResidential, .other]
    let ordered = population.homes.sorted { one, other in
      order.firstIndex(of: one.kind) ?? .max < order.firstIndex(of: other.kind) ?? .max
    }
    for (kind, count) in ordered {
      let fitting = open.enumerated().sorted {
        (misfit($0.element, kind), $0.offset) < (misfit($1.element, kind), $1.offset)
      }
      for (_, place) in fitting.prefix(count) { homes[place] = kind }
      open.removeAll { homes[$0] != nil }
    }
  }

  private func misfit(_ place: Int, _ kind: HomeKind) -> Int {
    let age = children[place].care?.age(on: year.last) ?? 0
    let status = statuses[place]
    switch kind {
    case .lodgings: return age >= 16 && status != .remand ? 0 : 20 - age
    case .externalResidential: return status == .remand ? 0 : age >= 12 ? 1 : 20 - age
    case .inHouseResidential: return age >= 12 ? 1 : 20 - age
    case .other: return isPlaced(place) ? 0 : status == .careOrder ? 1 : 2
    default: return 0
    }
  }

  /// One in three of those with a placement order lives with adopters, the young.
  private func isPlaced(_ place: Int) -> Bool {
    guard statuses[place] == .placementOrder, let care = children[place].care else { return false }
    return care.age(on: year.last) < 7 && care.born.number % 2 == 0
  }
}

extension HomeAllocator {
  private mutating func live(_ place: Int) {
    guard var care = children[place].care, let status = statuses[place] else { return }
    let (began, end) = (children[place].began, children[place].ended ?? year.last.adding(days: 1))
    let statuses = statuses(status, from: began, to: end)
    var homes = [Dated(began, first(place, on: began))]
    var placement: AdoptionPlacement?
    let kind = self.homes[place]
    let order = statuses.last?.day ?? began
    if status == .placementOrder, care.leaving == .adopted || kind == .other {
      let placed = order.adding(days: max(1, (end - order) * chance.number(25...60) / 100))
      placement = AdoptionPlacement(placed: placed)
      homes.append(Dated(placed, .adoptive(&chance)))
      care.course = .adoptive
    } else if let kind {
      let last = home(kind)
      let days = end - began
      if days > 120, chance.happens(inHundred: 55) {
        homes.append(Dated(began.adding(days: chance.number(40...days - 30)), last))
      } else {
        homes = [Dated(began, last)]
      }
    }
    let reason = children[place].ended.flatMap { day in care.leaving?.reason(on: day, &chance) }
    care.time = TimeInCare(
      statuses, homes, placement, from: began, to: end, reason: reason,
      chance.pick(weighted: [
        .abuseOrNeglect: 64, .familyDysfunction: 18, .acuteStress: 10, .parentalIllness: 8,
      ]))
    children[place].care = care
  }

  /// From the day they came to the last one; orders of authority to place are none from before the files.
  private mutating func statuses(_ last: LegalStatus, from began: Day, to end: Day) -> [Dated<LegalStatus>] {
    let days = end - began
    switch last {
    case .interimCareOrder:
      let opening = CareCourse.inProceedings.statuses(from: began, to: end, &chance)
      return opening.contains { $0.value == last && $0.day < end } ? opening : [Dated(began, last)]
    case .careOrder:
      let order = began.adding(days: min(chance.number(170...400), days * 60 / 100))
      return before(order, began, end) + [Dated(order, last)]
    case .placementOrder:
      let earliest = max(began.adding(days: min(150, days / 3)), filesBegin.adding(days: 40))
      let order = earliest.adding(days: max(0, end - earliest) * chance.number(20...60) / 100)
      return before(order, began, end) + [Dated(order, last)]
    default: return [Dated(began, last)]
    }
  }

  private mutating func before(_ order: Day, _ began: Day, _ end: Day) -> [Dated<LegalStatus>] {
    let opening = CareCourse.inProceedings.statuses(from: began, to: end, &chance).filter { $0.day < order }
    return opening.isEmpty ? [Dated(began, .interimCareOrder)] : opening
  }

  private mutating func first(_ place: Int, on began: Day) -> Home {
    let care = children[place].care
    return Home.found(age: care?.age(on: began) ?? 0, care?.course ?? .accommodated, &chance)
  }

  private mutating func home(_ kind: HomeKind) -> Home {
    switch kind {
    case .externalResidential:
      Home(
        placement: .childrensHome, provider: chance.pick([.privateProvider, .privateProvider, .voluntary]))
    case .inHouseResidential: Home(placement: .childrensHome, provider: .ownAuthority)
    case .independentFostering:
      Home(placement: .fostered, provider: chance.pick(weighted: [.privateProvider: 80, .voluntary: 20]))
    case .inHouseFostering:
      Home(
        placement: chance.pick(weighted: [.fostered: 60, .fosteredLongTerm: 20, .fosteredByFamily: 20]),
        provider: .ownAuthority)
    case .lodgings: Home(placement: .semiIndependent, provider: chance.pick([.privateProvider, .voluntary]))
    case .other: Home(placement: .withParents, provider: .parents)
    }
  }
}
