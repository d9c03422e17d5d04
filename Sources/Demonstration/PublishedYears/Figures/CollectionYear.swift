import CareCalendar

/// A year as councils report it: 1 April to 31 March.
struct CollectionYear: Hashable, Sendable {
  /// The year on whose 1 April it began.
  let start: Int

  init(_ start: Int) { self.start = start }

  var first: Day { CouncilYears.day(start, 4, 1) }
  var last: Day { CouncilYears.day(start + 1, 3, 31) }

  func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// The last day of each month, April first.
  var monthEnds: [Day] { (1...12).map { first.adding(months: $0).adding(days: -1) } }

  /// Days spread evenly over the year, in order; a positive skew, at most 90, moves them towards its end, a negative one
  /// towards its beginning. None is the first day.
  func days(_ count: Int, skew: Int = 0) -> [Day] {
    (0..<count).map { place in
      let even = (Double(place) + 0.5) / Double(count)
      let part = even + Double(skew) / 100 * even * (1 - even)
      return first.adding(days: 1 + min(363, Int(part * 364)))
    }
  }
}
