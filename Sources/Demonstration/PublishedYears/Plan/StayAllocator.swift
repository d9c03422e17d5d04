import CareCalendar

/// Makes whole children of how many were looked after at the start, during and at the end of each year: those who stay
/// from year to year, those who come, and those who leave. Nobody comes back.
struct StayAllocator {
  private var chance: SeededRandom
  private(set) var children: [PlannedChild] = []

  init(_ figures: CouncilFigures, _ chance: inout SeededRandom) {
    self.chance = chance.branch()
    let before = figures.years[0].year.first
    for _ in 0..<figures.atStart {
      let days = self.chance.number(self.chance.pick([40...400, 200...1100, 700...2500]))
      children.append(PlannedChild(began: before.adding(days: -days), isOfBefore: true))
    }
    for figures in figures.years { live(figures) }
  }

  private mutating func live(_ figures: YearFigures) {
    let (year, turnover) = (figures.year, figures.turnover)
    let stock = chance.shuffled(children.indices.filter { children[$0].ended == nil })
    let left = figures.children - figures.atEnd - turnover.brief - turnover.sameYear
    let leaving = chance.shuffled(year.days(left, skew: turnover.leaving))
    for (place, day) in zip(stock, leaving) { children[place].ended = day }
    let came = figures.children - stock.count
    let last = figures.reviewed?.cameInLastWeeks ?? 0
    var new = days(came - last, in: year, turnover, before: last).map { PlannedChild(began: $0) }
    leave(&new, turnover.brief, 3...17, by: year.last)
    leave(&new, turnover.sameYear, 45...220, by: year.last)
    children += new + lastWeeks(last, of: year)
  }

  /// The days on which all but those of the last four weeks came.
  private func days(_ count: Int, in year: CollectionYear, _ turnover: Turnover, before last: Int) -> [Day] {
    let days = year.days(count, skew: turnover.coming)
    // Those before the last weeks came before four weeks were left.
    return last == 0 ? days : days.map { year.first.adding(days: ($0 - year.first) * 334 / 364) }
  }

  /// Those who came when less than four weeks were left, and two at least, so that they were reviewed as well.
  private mutating func lastWeeks(_ count: Int, of year: CollectionYear) -> [PlannedChild] {
    (0..<count).map { _ in PlannedChild(began: year.last.adding(days: -chance.number(14...26))) }
  }

  /// So many of those who came leave after some days, and by the last day of the year.
  private mutating func leave(
    _ new: inout [PlannedChild], _ count: Int, _ days: ClosedRange<Int>, by last: Day
  ) {
    let able = new.indices.filter { new[$0].ended == nil && last - new[$0].began >= days.lowerBound }
    for place in chance.shuffled(able).prefix(count) {
      let most = min(days.upperBound, last - new[place].began)
      new[place].ended = new[place].began.adding(days: chance.number(days.lowerBound...most))
    }
  }
}
