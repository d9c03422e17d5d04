public import CareCalendar
import Casework
public import ReadModels
import Rulebook

/// The calendar by month, and by the days that follow one.
extension CaseQueries {
  /// A month; for whoever sees the whole service no line of it is at hand, only how many there are.
  public func calendar(of month: Month) throws -> CalendarMonth {
    try answer(["month", month] as [AnyHashable]) {
      let weeks = month.first.monday...month.last.monday.adding(days: 6)
      let counts = try dayCounts(weeks)
      let overloaded = try overloaded(weeks)
      return CalendarMonth(month) { day in
        CalendarDay(
          day, lines: [], counts: counts[day] ?? [:], overloaded: overloaded[day] ?? [], calendarKind)
      }
    } whole: {
      try calendar().month(month)
    }
  }

  /// A day, and those after it through another on which anything stands, with the lines from one place to another at
  /// hand; all of them for those who see a part of the service.
  public func agenda(from first: Day, through last: Day, lines range: Range<Int>) throws -> CalendarAgenda {
    try answer(["agenda", first, last, range] as [AnyHashable]) {
      try placedAgenda(first...max(first, last), range)
    } whole: {
      let calendar = try calendar()
      return CalendarAgenda(
        days: [calendar[first]] + calendar.agenda(from: first.adding(days: 1), through: last))
    }
  }

  private func placedAgenda(_ days: ClosedRange<Day>, _ range: Range<Int>) throws -> CalendarAgenda {
    let counts = try dayCounts(days)
    let overloaded = try overloaded(days)
    let shown = Set(counts.keys).union([days.lowerBound]).sorted()
    let groups = shown.map { day in
      ServiceListGroup(
        heading: nil, sections: [CalendarLine.section(of: day)],
        count: (counts[day] ?? [:]).values.reduce(0, +))
    }
    let found = try stretch(.calendar, groups, range)
    let ofChild = try serviceRows(of: found.all.map(\.child)).mapValues { row in
      CalendarLine.all(
        of: row, on: signedIn.day, for: ServiceListPlaces.post, standingInFor: StandInDuties(),
        under: rulebook)
    }
    let told = zip(shown, found.lines).map { day, lines in
      CalendarDay(
        day,
        lines: lines.compactMap { placed in
          guard let own = ofChild[placed.child], own.indices.contains(placed.place) else { return nil }
          return own[placed.place].day == day ? own[placed.place] : nil
        }, counts: counts[day] ?? [:], overloaded: overloaded[day] ?? [], calendarKind)
    }
    return CalendarAgenda(days: told, linesBefore: found.from)
  }

  private var calendarKind: CalendarKind { CalendarKind(rulebook.calendar, council.schoolTerms) }

  private func sections(_ days: ClosedRange<Day>) -> ClosedRange<String> {
    CalendarLine.section(of: days.lowerBound)...CalendarLine.section(of: days.upperBound)
  }

  private func dayCounts(_ days: ClosedRange<Day>) throws -> [Day: [CalendarLine.Counted: Int]] {
    try store.tallies(.calendar, sections(days)).reduce(into: [:]) { counts, tally in
      guard let day = CalendarLine.day(of: tally.section),
        let kind = CalendarLine.Counted(rawValue: tally.mark)
      else { return }
      counts[day, default: [:]][kind] = tally.count
    }
  }

  /// The sections of meetings are those of the days, each with an IRO.
  private func overloaded(_ days: ClosedRange<Day>) throws -> [Day: [StaffID]] {
    let after = CalendarLine.section(of: days.upperBound.adding(days: 1))
    let sections = CalendarLine.section(of: days.lowerBound)...after
    return try store.tooManyMeetings(sections).reduce(into: [:]) { found, section in
      let parts = section.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let day = CalendarLine.day(of: parts[0]) else { return }
      found[day, default: []].append(StaffID(String(parts[1])))
    }
  }
}
