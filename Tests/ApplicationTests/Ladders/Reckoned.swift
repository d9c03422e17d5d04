import CareCalendar

/// Days worked out by hand from the bank holidays: by when each period ends that counts from one day.
struct Reckoned: Sendable {
  /// Within what stages are answered.
  enum Span { case twoWorkingDays, threeWorkingDays, fiveWorkingDays, tenDays }

  let from: Day
  /// By when the whole process is over; nil where none begins on that day in these tests.
  let twentyWorkingDays: Day?
  private let ends: [Span: Day]

  init(_ from: Day, wd2: Day, wd3: Day, wd5: Day, days10: Day, wd20: Day? = nil) {
    self.from = from
    twentyWorkingDays = wd20
    ends = [.twoWorkingDays: wd2, .threeWorkingDays: wd3, .fiveWorkingDays: wd5, .tenDays: days10]
  }

  subscript(span: Span) -> Day? { ends[span] }
}

/// Days one after another on which an alert comes to the stages of a ladder.
enum Season: CaseIterable {
  case christmas, easter

  var days: [Reckoned] {
    switch self {
    case .christmas: Season.atChristmas
    case .easter: Season.atEaster
    }
  }

  /// Bank holidays on Thu 25 Dec, Fri 26 Dec and Thu 1 Jan.
  private static let atChristmas = [
    Reckoned(
      "2014-12-22", wd2: "2014-12-24", wd3: "2014-12-29", wd5: "2014-12-31", days10: "2015-01-01",
      wd20: "2015-01-22"),
    Reckoned(
      "2014-12-23", wd2: "2014-12-29", wd3: "2014-12-30", wd5: "2015-01-02", days10: "2015-01-02",
      wd20: "2015-01-23"),
    Reckoned(
      "2014-12-24", wd2: "2014-12-30", wd3: "2014-12-31", wd5: "2015-01-05", days10: "2015-01-03",
      wd20: "2015-01-26"),
    Reckoned("2014-12-29", wd2: "2014-12-31", wd3: "2015-01-02", wd5: "2015-01-06", days10: "2015-01-08"),
    Reckoned("2014-12-30", wd2: "2015-01-02", wd3: "2015-01-05", wd5: "2015-01-07", days10: "2015-01-09"),
    Reckoned("2014-12-31", wd2: "2015-01-05", wd3: "2015-01-06", wd5: "2015-01-08", days10: "2015-01-10"),
    Reckoned("2015-01-02", wd2: "2015-01-06", wd3: "2015-01-07", wd5: "2015-01-09", days10: "2015-01-12"),
    Reckoned("2015-01-05", wd2: "2015-01-07", wd3: "2015-01-08", wd5: "2015-01-12", days10: "2015-01-15"),
  ]

  /// Good Friday on 3 Apr, Easter Monday on 6 Apr, and a bank holiday on Mon 4 May.
  private static let atEaster = [
    Reckoned(
      "2015-04-01", wd2: "2015-04-07", wd3: "2015-04-08", wd5: "2015-04-10", days10: "2015-04-11",
      wd20: "2015-05-01"),
    Reckoned(
      "2015-04-02", wd2: "2015-04-08", wd3: "2015-04-09", wd5: "2015-04-13", days10: "2015-04-12",
      wd20: "2015-05-05"),
    Reckoned(
      "2015-04-07", wd2: "2015-04-09", wd3: "2015-04-10", wd5: "2015-04-14", days10: "2015-04-17",
      wd20: "2015-05-06"),
    Reckoned("2015-04-08", wd2: "2015-04-10", wd3: "2015-04-13", wd5: "2015-04-15", days10: "2015-04-18"),
    Reckoned("2015-04-09", wd2: "2015-04-13", wd3: "2015-04-14", wd5: "2015-04-16", days10: "2015-04-19"),
    Reckoned("2015-04-10", wd2: "2015-04-14", wd3: "2015-04-15", wd5: "2015-04-17", days10: "2015-04-20"),
    Reckoned("2015-04-13", wd2: "2015-04-15", wd3: "2015-04-16", wd5: "2015-04-20", days10: "2015-04-23"),
    Reckoned("2015-04-14", wd2: "2015-04-16", wd3: "2015-04-17", wd5: "2015-04-21", days10: "2015-04-24"),
  ]
}
