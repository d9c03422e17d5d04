public import CareCalendar
public import Casework

/// What practice was noted about in a year from April to March, quarter by quarter, and in the year before. Challenges,
/// good practice and impact are counted apart from each other: no sum mixes them.
public struct PracticeThemes: Equatable, Sendable {
  /// The year that the day is in, from 1 April, and the one before.
  public let year: MonthSpan
  public let before: MonthSpan
  /// All four of the year.
  public let quarters: [MonthSpan]
  /// The months of the year up to the day.
  public let months: [MonthSpan]
  /// The kinds of note that there are, challenges first.
  public let kinds: [PracticeThemesOfKind]

  public init(_ notes: [PracticeNote], on day: Day) {
    year = MonthSpan(financialYearOf: day)
    before = year.yearBefore
    let (april, first) = (year.first, before.first)
    quarters = (0..<4).map { MonthSpan(from: april.adding(months: $0 * 3), months: 3) }
    months = (0..<12).map { MonthSpan(from: april.adding(months: $0), months: 1) }.filter { $0.first <= day }
    let lately = Dictionary(grouping: notes.filter { first <= $0.on && $0.on <= day }, by: \.kind)
    kinds = PracticeNoteKind.allCases.compactMap { kind in
      lately[kind].map { PracticeThemesOfKind(kind, $0, from: april) }
    }
  }

  public func theme(_ kind: PracticeNoteKind, _ category: String) -> PracticeTheme? {
    kinds.first { $0.kind == kind }?.themes.first { $0.category.key == category }
  }
}

/// What the notes of one kind are about.
public struct PracticeThemesOfKind: Equatable, Sendable {
  public let kind: PracticeNoteKind
  /// The theme with most notes this year first, then the one with most the year before.
  public let themes: [PracticeTheme]

  /// - Parameter first: the first day of this year.
  init(_ kind: PracticeNoteKind, _ notes: [PracticeNote], from first: Day) {
    self.kind = kind
    themes = Dictionary(grouping: notes, by: \.category.key).values.map(PracticeTheme.init)
      .sorted { one, other in
        let (a, b) = (one.notes.count { first <= $0.on }, other.notes.count { first <= $0.on })
        if a != b { return a > b }
        return (other.notes.count, one.category.name) < (one.notes.count, other.category.name)
      }
  }

  /// How many notes of the kind were written in a stretch of months.
  public func count(in span: MonthSpan) -> Int { themes.reduce(0) { $0 + $1.count(in: span) } }
}

/// Notes of one kind about one thing.
public struct PracticeTheme: Equatable, Sendable {
  /// As the council called it last.
  public let category: AlertCategory
  /// The latest first.
  public let notes: [PracticeNote]

  init(_ notes: [PracticeNote]) {
    self.notes = notes.sorted { ($1.on, $0.id.raw) < ($0.on, $1.id.raw) }
    category = self.notes[0].category
  }

  public func count(in span: MonthSpan) -> Int { notes.count { span.holds($0.on) } }
}

/// Whole months one after another: a month, a quarter, a year.
public struct MonthSpan: Hashable, Sendable {
  public let first: Day
  public let last: Day

  init(from first: Day, months: Int) {
    self.first = first
    last = first.adding(months: months).adding(days: -1)
  }

  /// The year from 1 April that a day is in.
  public init(financialYearOf day: Day) {
    let month = Month(of: day).first
    self.init(from: month.adding(months: -((month.month + 8) % 12)), months: 12)
  }

  /// The twelve months before a year, and after it.
  public var yearBefore: MonthSpan { MonthSpan(from: first.adding(months: -12), months: 12) }
  public var yearAfter: MonthSpan { MonthSpan(from: first.adding(months: 12), months: 12) }

  public var days: ClosedRange<Day> { first...last }

  public func holds(_ day: Day) -> Bool { first <= day && day <= last }

  /// "Oct–Dec", "Nov"
  public var short: String {
    first.month == last.month ? name(first) : "\(name(first))–\(name(last))"
  }

  /// "Oct–Dec 2014", "Nov 2014"
  public var words: String { "\(short) \(last.year)" }

  /// A year from April to March as councils write it: "2014-15".
  public var financialYear: String {
    let end = last.year % 100
    return "\(first.year)-\(end < 10 ? "0" : "")\(end)"
  }

  private func name(_ day: Day) -> String { String(day.short.drop { $0 != " " }.dropFirst()) }
}
