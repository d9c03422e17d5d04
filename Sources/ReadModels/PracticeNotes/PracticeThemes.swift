public import CareCalendar
public import Casework

/// What practice was noted about in the year up to a day, theme by theme and quarter by quarter.
public struct PracticeThemes: Equatable, Sendable {
  /// The quarter that the day is in and the three before it.
  public let quarters: [MonthSpan]
  /// The months of those quarters, up to the one that the day is in.
  public let months: [MonthSpan]
  /// The theme with most notes first.
  public let themes: [PracticeTheme]

  public init(_ notes: [PracticeNote], on day: Day) {
    let month = Month(of: day).first
    let quarter = month.adding(months: -((month.month - 1) % 3))
    quarters = (-3...0).map { MonthSpan(from: quarter.adding(months: $0 * 3), months: 3) }
    let first = quarters[0].first
    months = (0..<12).map { MonthSpan(from: first.adding(months: $0), months: 1) }.filter { $0.first <= day }
    let lately = notes.filter { first <= $0.on && $0.on <= day }
    themes = Dictionary(grouping: lately, by: \.category.key).values.map(PracticeTheme.init)
      .sorted { ($1.notes.count, $0.category.name) < ($0.notes.count, $1.category.name) }
  }

  /// How many notes there are of all themes.
  public var count: Int { themes.reduce(0) { $0 + $1.notes.count } }
}

/// Practice notes about one thing.
public struct PracticeTheme: Equatable, Sendable {
  /// As the council called it last.
  public let category: AlertCategory
  /// The latest first.
  public let notes: [PracticeNote]

  init(_ notes: [PracticeNote]) {
    self.notes = notes.sorted { ($1.on, $0.id.raw) < ($0.on, $1.id.raw) }
    category = self.notes[0].category
  }

  /// How many notes of each kind were written in a stretch of months, in the order of the kinds; none left out.
  public func counts(in span: MonthSpan) -> [(kind: PracticeNoteKind, count: Int)] {
    PracticeNoteKind.allCases.map { kind in
      (kind, notes.count { $0.kind == kind && span.holds($0.on) })
    }
  }
}

/// Whole months one after another: a month, a quarter.
public struct MonthSpan: Hashable, Sendable {
  public let first: Day
  public let last: Day

  init(from first: Day, months: Int) {
    self.first = first
    last = first.adding(months: months).adding(days: -1)
  }

  public func holds(_ day: Day) -> Bool { first <= day && day <= last }

  /// "Oct–Dec", "Nov"
  public var short: String {
    first.month == last.month ? name(first) : "\(name(first))–\(name(last))"
  }

  /// "Oct–Dec 2014", "Nov 2014"
  public var words: String { "\(short) \(last.year)" }

  private func name(_ day: Day) -> String { String(day.short.drop { $0 != " " }.dropFirst()) }
}
