import CareCalendar

/// Reviews of those who would have had none in a year: before they left, or soon after they came.
extension ReviewAllocator {
  /// As many children as published have a review in the year. Those without are the ones who were there for the fewest days.
  mutating func reviewEverybody(_ figures: YearFigures) {
    guard let reviewed = figures.reviewed else { return }
    let year = figures.year
    let there = children.indices.filter { children[$0].isWithUs(in: year) }
    let without = there.filter { place in
      !children[place].reviews.contains { year.contains($0.heldOn) }
    }
    let most = without.count - (there.count - reviewed.children)
    precondition(most >= 0, "\(without.count) of \(there.count) children have no review")
    let longest = without.sorted { days(of: $0, in: year).count > days(of: $1, in: year).count }
    for place in longest.prefix(most) { review(place, in: year) }
  }

  /// The days of the year on which a child was there and could have a review, the day they came apart.
  private func days(of place: Int, in year: CollectionYear) -> ClosedRange<Day> {
    let child = children[place]
    let last = child.ended.map { $0.adding(days: -1) } ?? year.last
    let first = max(year.first, (child.reviews.last?.heldOn ?? child.began).adding(days: 1))
    return min(first, last)...min(last, year.last)
  }

  private mutating func review(_ place: Int, in year: CollectionYear) {
    let days = days(of: place, in: year)
    let before = days.upperBound.adding(days: -chance.number(0...min(6, days.upperBound - days.lowerBound)))
    var day = book.calendar.lastWorkingDay(onOrBefore: before)
    if !days.contains(day) { day = book.calendar.nextWorkingDay(onOrAfter: days.lowerBound) }
    precondition(days.contains(day), "no working day for a review between \(days)")
    children[place].reviews.append(PlannedMeeting(heldOn: day, number: nil, isLate: false))
  }
}

extension ClosedRange where Bound == Day {
  fileprivate var count: Int { upperBound - lowerBound + 1 }
}
