import CareCalendar
import Casework

/// How often a child has short breaks that are recorded one by one.
enum ShortBreakFrequency: Sendable {
  case oneWeekendAMonth
  /// More than 60 days in twelve months.
  case twoWeekendsAMonth
  /// Two weekends a month and a week at half-term, which takes the days past 75.
  case pastTheLimit
}

extension FamilyMaker {
  /// Children with a series of short breaks until the pinned day.
  mutating func seriesOfShortBreaks() -> [SiblingGroup] {
    let rhythms: [ShortBreakFrequency] =
      [.pastTheLimit, .twoWeekendsAMonth] + Array(repeating: .oneWeekendAMonth, count: 7)
    return rhythms.map { rhythm in
      let kin = names.family(Heritage.inTheBorough)
      var life = named(kin, birth(chance.number(6...15)), .shortBreaksSeries)
      let home = Home.found(age: 0, .shortBreaksSeries, &chance)
      let month = 12 * 2014 + 10 - chance.number(13...24)
      life.episodes = stays(rhythm, fromMonth: month).map { stay($0, home) }
      return SiblingGroup([life])
    }
  }

  private func stays(_ rhythm: ShortBreakFrequency, fromMonth first: Int) -> [ClosedRange<Int>] {
    var stays: [ClosedRange<Int>] = []
    for month in first...(12 * 2014 + 9) {
      let friday = firstFriday(year: month / 12, month: month % 12 + 1)
      stays.append(friday.number...friday.number + 2)
      let isHoliday = month % 12 == 7
      if rhythm == .pastTheLimit || (rhythm == .twoWeekendsAMonth && !isHoliday) {
        stays.append(friday.number + 14...friday.number + 16)
      }
    }
    if rhythm == .pastTheLimit {
      stays.append(CouncilYears.halfTerm.number...CouncilYears.halfTerm.number + 4)
    }
    return stays
  }

  private func firstFriday(year: Int, month: Int) -> Day {
    let first = CouncilYears.day(year, month, 1)
    return first.adding(days: (Weekday.friday.rawValue - first.weekday.rawValue + 7) % 7)
  }

  private func stay(_ days: ClosedRange<Int>, _ home: Home) -> Episode {
    let (first, last) = (Day(number: days.lowerBound), Day(number: days.upperBound))
    let reason: ReasonEpisodeEnded =
      last < CouncilYears.day(2013, 4, 1) ? .returnedHome : .returnedHomeAsPlanned
    return Episode(
      began: first, reasonBegan: .started, legalStatus: .shortBreaksEpisodes, categoryOfNeed: .disability,
      placement: home.placement.written(until: last), provider: home.provider,
      ended: EpisodeEnd(on: last, reason: reason))
  }
}
