import CareCalendar

/// Gives children the alerts of each year, one each, with their categories and the ways they went, and some of the same
/// children, or others where there are too few of them, an informal challenge.
enum DisputeAllocator {
  /// Days that the longest way up takes, and some more.
  private static let longest = 60

  static func raise(
    _ children: inout [PlannedChild], _ figures: CouncilFigures, _ calendar: WorkingCalendar,
    _ chance: inout SeededRandom
  ) {
    var chance = chance.branch()
    for year in figures.years {
      guard let wanted = year.disputes else { continue }
      raise(wanted, in: year, &children, calendar, &chance)
    }
  }

  private static func raise(
    _ wanted: DisputeFigures, in figures: YearFigures, _ children: inout [PlannedChild],
    _ calendar: WorkingCalendar, _ chance: inout SeededRandom
  ) {
    let year = figures.year
    // What happened before the council began to record is told of those who are there then.
    let isOfBefore = figures.typed.isOfFiles
    let able = children.indices.filter { place in
      let child = children[place]
      return child.iro != nil && year.last.isBefore(child.ended)
        && year.last - child.allocated > 2 * longest
    }
    let categories = chance.shuffled(
      wanted.categories.flatMap { Array(repeating: $0.key, count: $0.count) })
    let ways = chance.shuffled(wanted.ways.flatMap { Array(repeating: $0, count: $0.count) })
    let shuffled = chance.shuffled(able)
    let chosen = Array(shuffled.prefix(wanted.alerts))
    precondition(chosen.count == wanted.alerts && categories.count == wanted.alerts)
    for (turn, place) in chosen.enumerated() {
      let isOpen = ways[turn].resolved == nil
      let day =
        isOpen ? year.last.adding(days: -chance.number(2...6)) : self.day(children[place], year, &chance)
      children[place].disputes.append(
        PlannedDispute(
          raisedOn: calendar.lastWorkingDay(onOrBefore: day), category: categories[turn], way: ways[turn],
          isOfBefore: isOfBefore))
    }
    let matters = categories.isEmpty ? wanted.categories.map(\.key) : categories
    for place in shuffled.prefix(wanted.challenges) {
      let day = calendar.lastWorkingDay(onOrBefore: self.day(children[place], year, &chance))
      children[place].challenges.append(
        PlannedChallenge(on: day, category: chance.pick(matters), isOfBefore: isOfBefore))
    }
  }

  private static func day(
    _ child: PlannedChild, _ year: CollectionYear, _ chance: inout SeededRandom
  ) -> Day {
    let first = max(year.first.adding(days: 8), child.allocated.adding(days: 20))
    return first.adding(days: chance.number(0...(year.last - first - longest)))
  }
}
