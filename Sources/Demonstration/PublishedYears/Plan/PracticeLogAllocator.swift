import CareCalendar

/// Gives children of the last year the informal challenges that a council's log has, by category.
enum PracticeLogAllocator {
  static func note(
    _ children: inout [PlannedChild], _ figures: CouncilFigures, _ calendar: WorkingCalendar,
    _ chance: inout SeededRandom
  ) {
    guard let log = figures.practiceLog else { return }
    var chance = chance.branch()
    let year = figures.reported.year
    let able = chance.shuffled(
      children.indices.filter { place in
        children[place].iro != nil && year.last.isBefore(children[place].ended)
          && children[place].allocated.adding(days: 90) < year.last
      })
    let categories = chance.shuffled(
      log.categories.flatMap { Array(repeating: $0.key, count: $0.count) })
    precondition(able.count >= categories.count)
    for (place, category) in zip(able, categories) {
      let first = max(year.first.adding(days: 8), children[place].allocated.adding(days: 20))
      let day = first.adding(days: chance.number(0...(year.last - first - 30)))
      children[place].challenges.append(
        PlannedChallenge(
          on: calendar.lastWorkingDay(onOrBefore: day), category: category, isOfBefore: false))
    }
  }
}
