import CareCalendar
import Casework

/// A period of care as it is lived: the legal statuses and homes that follow one another.
struct TimeInCare: Sendable {
  let began: Day
  let ended: EpisodeEnd?
  let episodes: [Episode]
  let authorityGiven: Day?
  let placement: AdoptionPlacement?

  /// `end` is the day care ended, or the day up to which it is told.
  init(
    _ course: CareCourse, from began: Day, to end: Day, reason: ReasonEpisodeEnded?, born: Day,
    _ need: CategoryOfNeed, _ chance: inout SeededRandom
  ) {
    var statuses = course.statuses(from: began, to: end, &chance)
    var homes = TimeInCare.homes(course, from: began, to: end, born: born, &chance)
    placement = TimeInCare.adopt(course, &statuses, &homes, to: end, &chance)
    self.began = began
    ended = reason.map { EpisodeEnd(on: end, reason: $0) }
    let days = Set((statuses.map(\.day) + homes.map(\.day)).filter { $0 < end })
    episodes = TimeInCare.episodes(days.sorted(), statuses, homes, need, ended)
    authorityGiven = statuses.first { $0.value.authorisesPlacement && $0.day < end }?.day
  }

  /// Of statuses and homes that are settled already, each in order from the day care began.
  init(
    _ statuses: [Dated<LegalStatus>], _ homes: [Dated<Home>], _ placement: AdoptionPlacement?,
    from began: Day, to end: Day, reason: ReasonEpisodeEnded?, _ need: CategoryOfNeed
  ) {
    self.began = began
    self.placement = placement
    ended = reason.map { EpisodeEnd(on: end, reason: $0) }
    let days = Set((statuses.map(\.day) + homes.map(\.day)).filter { $0 < end })
    episodes = TimeInCare.episodes(days.sorted(), statuses, homes, need, ended)
    authorityGiven = statuses.first { $0.value.authorisesPlacement && $0.day < end }?.day
  }

  private static func homes(
    _ course: CareCourse, from began: Day, to end: Day, born: Day, _ chance: inout SeededRandom
  ) -> [Dated<Home>] {
    func age(_ day: Day) -> Int { (day - born) * 4 / 1461 }
    var homes = [Dated(began, Home.found(age: age(began), course, &chance))]
    guard !course.isShortBreaks, course != .protectedByPolice, course != .remanded else { return homes }
    var day = began.adding(days: chance.number(20...500))
    while day < end, let home = homes.last?.value {
      homes.append(Dated(day, home.next(age: age(day), course, on: day, &chance)))
      day = day.adding(days: chance.number(120...1100))
    }
    return homes
  }

  /// Places the child for adoption some time after the order, where the course says so.
  private static func adopt(
    _ course: CareCourse, _ statuses: inout [Dated<LegalStatus>], _ homes: inout [Dated<Home>], to end: Day,
    _ chance: inout SeededRandom
  ) -> AdoptionPlacement? {
    guard course == .adoptive || course == .disrupted, let order = statuses.last?.day else { return nil }
    let placed = order.adding(days: (end - order) * chance.number(25...60) / 100)
    homes.removeAll { $0.day >= placed }
    homes.append(Dated(placed, .adoptive(&chance)))
    guard course == .disrupted else { return AdoptionPlacement(placed: placed) }
    let ended = placed.adding(days: (end - placed) / 3)
    homes.append(Dated(ended, .fostered(&chance)))
    statuses.append(Dated(ended, .careOrder))
    return AdoptionPlacement(placed: placed, ended: ended, reasonEnded: .needsChanged)
  }

  private static func episodes(
    _ days: [Day], _ statuses: [Dated<LegalStatus>], _ homes: [Dated<Home>], _ need: CategoryOfNeed,
    _ end: EpisodeEnd?
  ) -> [Episode] {
    days.enumerated().map { place, day in
      let next = place + 1 < days.count ? EpisodeEnd(on: days[place + 1], reason: .newEpisode) : end
      let home = homes.last { $0.day <= day } ?? homes[0]
      let status = statuses.last { $0.day <= day } ?? statuses[0]
      return Episode(
        began: day, reasonBegan: reason(day, place == 0, status, home), legalStatus: status.value,
        categoryOfNeed: need, placement: home.value.placement.written(until: next?.on),
        provider: home.value.provider, ended: next)
    }
  }

  private static func reason(
    _ day: Day, _ isFirst: Bool, _ status: Dated<LegalStatus>, _ home: Dated<Home>
  ) -> ReasonEpisodeBegan {
    if isFirst { return .started }
    switch (status.day == day, home.day == day, home.value.isWithSameCarers) {
    case (true, true, true): return .legalStatusAndPlacement
    case (true, true, false): return .legalStatusPlacementAndCarers
    case (false, true, true): return .placement
    case (false, true, false): return .placementAndCarers
    default: return .legalStatus
    }
  }
}

extension PlacementType {
  /// Foster care has been told apart by its length and purpose since April 2013.
  func written(until end: Day?) -> PlacementType {
    guard let end, end < CouncilYears.day(2013, 4, 1) else { return self }
    switch self {
    case .fosteredByFamily, .fosteredByFamilyLongTerm: return .fosteredByFamilyUndivided
    case .fostered, .fosteredLongTerm: return .fosteredUndivided
    default: return self
    }
  }
}
