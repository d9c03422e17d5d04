import CareCalendar
import Demonstration
import Measures
import Testing

/// Of a period those facts are read that bear on its days: the others tell nothing of it.
@Suite struct BearingFactsTests {
  @Test("Facts that bear on other days alone change no figure", arguments: PublishedYear.all)
  func figures(year: PublishedYear) throws {
    let made = try MadeYear.of(year)
    for days in periods(endingWith: year.pinned) {
      let all = made.context(days).yearBefore.dayBefore...days.upperBound
      let bearing = made.children.filter { $0.bears(on: all) }.map { $0.bearing(on: all) }
      let whole = made.wholeResults(days, of: made.children)
      for (result, own) in zip(made.wholeResults(days, of: bearing), whole) {
        #expect(result.figure == own.figure, "\(own.key) \(days)")
        #expect(result.yearBefore == own.yearBefore, "\(own.key) \(days)")
        #expect(result.months == own.months, "\(own.key) \(days)")
        #expect(result.groups == own.groups, "\(own.key) \(days)")
      }
    }
  }

  @Test("Of a short period few reviews and duties are read")
  func fewer() throws {
    let made = try MadeYear.of(PublishedYear.all[0])
    let days = made.year.pinned.adding(months: -1)...made.year.pinned
    let bearing = made.children.map { $0.bearing(on: days) }
    func facts(_ children: [CountedChild]) -> Int {
      children.reduce(0) { $0 + $1.reviews.count + $1.clocks.count }
    }
    #expect(facts(bearing) * 3 < facts(made.children))
  }

  /// The two years before a day, and days that begin and end anywhere.
  private func periods(endingWith pinned: Day) -> [ClosedRange<Day>] {
    let year = Month(of: pinned).first
    return [
      year.adding(months: -12)...year.adding(days: -1), year.adding(months: -24)...year.adding(days: -366),
      year.adding(days: -130)...year.adding(days: -45), year.adding(days: -200)...year.adding(days: -200),
    ]
  }
}
