import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The days of an agenda as sections of a table, each with its meetings and what is due.
struct AgendaTable {
  private let queries: CaseQueries
  private let isNarrow: Bool
  private let showsIROs: Bool
  /// Of which children a meeting on a day is in the way of another.
  private let clashes: [Day: Set<ChildID>]

  init(_ queries: CaseQueries, _ agenda: CalendarAgenda, width: Int) throws {
    self.queries = queries
    clashes = try queries.clashes(on: agenda.days)
    showsIROs = queries.signedIn.seesSeveralIROs && width >= 68
    isNarrow = width < (showsIROs ? 100 : 68)
  }

  private var today: Day { queries.signedIn.day }

  func table(_ agenda: CalendarAgenda) -> Table {
    let rows = agenda.days.enumerated().flatMap { place, day in
      let isThere = !day.lines.isEmpty || day.lineCount == 0 && agenda.linesBefore == 0
      return isThere ? [heading(day, isFirst: place == 0)] + day.lines.map(row) : []
    }
    return .fitted(columns, rows, before: agenda.linesBefore, after: agenda.linesAfter)
  }

  private var columns: [Column] {
    [
      Column("", minimum: isNarrow ? 12 : 14, ideal: 28, priority: 6),
      Column("", minimum: 14, ideal: isNarrow && showsIROs ? 22 : 40, priority: Column.always),
      Column("", minimum: 12, ideal: 42, priority: 7),
      Column("", minimum: showsIROs ? 9 : 1, ideal: showsIROs ? 22 : 1, priority: 4),
    ].dropLast(showsIROs ? 0 : 1)
  }

  /// "MON 3 NOV  today · school holiday". Of the selected day the term is said too.
  private func heading(_ day: CalendarDay, isFirst: Bool) -> Row {
    let date = day.day.year == today.year ? day.day.short : day.day.shortWithYear
    let kind = [
      day.day == today ? "today" : nil, day.lineCount == 0 ? "nothing due or booked" : nil, tooMany(day),
      day.bankHoliday, school(day, isFirst),
    ]
    let words = kind.compactMap { $0 }.joined(separator: " · ")
    let name = "\(day.day.weekday.short) \(date)".uppercased()
    return .heading(words.isEmpty ? name : "\(name)  \(words)")
  }

  private func school(_ day: CalendarDay, _ isFirst: Bool) -> String? {
    switch day.school {
    case .holiday: "school holiday"
    case .term(let name): isFirst ? "school term: \(name)" : nil
    case nil: nil
    }
  }

  private func tooMany(_ day: CalendarDay) -> String? {
    guard !day.overloaded.isEmpty else { return nil }
    let names = day.overloaded.map(queries.name(of:)).joined(separator: ", ")
    return queries.signedIn.seesSeveralIROs ? "too many meetings: \(names)" : "too many meetings"
  }

  private func row(_ line: CalendarLine) -> Row {
    let style = style(line)
    let cells = [
      Text("\(mark(line)) \(title(line))", style: style), Text(line.line.child.called),
      Text(standing(line), style: style),
    ]
    let iro = Text(line.line.child.iro.map(queries.name(of:)) ?? "no IRO", style: .dim)
    return .entry(RowID(line.id), showsIROs ? cells + [iro] : cells)
  }
}

extension AgendaTable {
  /// "2nd review"; where there is little room "2nd", since all are reviews.
  private func title(_ line: CalendarLine) -> String {
    if line.mark == .hearing { return "Hearing" }
    if line.line.booking?.isFurther ?? false { return isNarrow ? "further" : "Further meeting" }
    let isReview = line.line.duty.nature == .review
    let title = isReview ? line.line.duty.title : line.line.duty.kind?.title(number: nil) ?? "Review"
    let last = " review"
    return isNarrow && title.hasSuffix(last) ? String(title.dropLast(last.count)) : title
  }

  /// The hour of a meeting is its mark.
  private func mark(_ line: CalendarLine) -> String {
    switch line.mark {
    case .meeting where line.day < today: ToRecord.glyph
    case .meeting: line.line.booking?.time?.description ?? TodaySection.today.glyph
    case .due: line.day < today ? TodaySection.overdue.glyph : TodaySection.due.glyph
    case .hearing: CalendarMark.hearingGlyph
    case .inHand: "✓"
    }
  }

  private func style(_ line: CalendarLine) -> Style {
    switch line.mark {
    case .meeting where line.day < today: ToRecord.style
    case .meeting where line.isLate: TodaySection.overdue.style
    case .meeting: isClashing(line) ? CalendarMark.tooMany : TodaySection.today.style
    case .due where line.day < today || line.line.booking != nil: TodaySection.overdue.style
    case .due: TodaySection.due.style
    case .hearing: line.day < today ? .dim : .bold
    case .inHand: .dim
    }
  }

  private func isClashing(_ line: CalendarLine) -> Bool {
    line.mark == .meeting && clashes[line.day]?.contains(line.line.child.id) ?? false
  }

  private func standing(_ line: CalendarLine) -> String {
    switch line.mark {
    case .meeting: standing(ofMeeting: line)
    case .hearing: line.hearingPurpose ?? ""
    case .due, .inHand: standing(ofDue: line)
    }
  }

  /// "due Fri 28 Nov", "late: due Fri 28 Nov", "! due 28 Nov", "▲ clash, due that day", "to record"
  private func standing(ofMeeting line: CalendarLine) -> String {
    if line.day < today { return "to record" }
    return (isClashing(line) ? "\(CalendarMark.clash), " : "") + dueDay(ofMeeting: line)
  }

  private func dueDay(ofMeeting line: CalendarLine) -> String {
    if let booking = line.line.booking, booking.isFurther {
      return line.line.duty.due.map { "to complete by \(words($0))" } ?? "of \(booking.kind.words)"
    }
    guard let due = line.reviewDue else { return "due day not known" }
    if due == line.day { return "due that day" }
    let late = isNarrow ? "! " : "late: "
    return (line.isLate ? late : "") + "due \(words(due))"
  }

  /// "booked Tue 4 Nov 15:30", "booked Mon 1 Dec 10:00: late", "booked Mon 27 Oct, to record"
  private func standing(ofDue line: CalendarLine) -> String {
    guard let booking = line.line.booking else { return notBooked(line) }
    if booking.day < today { return isNarrow ? "to record" : "booked \(words(booking.day)), to record" }
    let words = isNarrow ? "for \(booking.day.short)" : "booked \(booking.words)"
    if line.mark == .inHand { return words }
    return isNarrow ? "! " + words : words + ": late"
  }

  /// "NOT BOOKED, book by Fri 28 Nov" where the day itself is no working day.
  private func notBooked(_ line: CalendarLine) -> String {
    if line.day < today { return isNarrow ? "NOT BOOKED" : "NOT BOOKED, \(line.line.when)" }
    guard !isNarrow, let last = line.line.duty.bookBy, last < line.day else { return "NOT BOOKED" }
    return "NOT BOOKED, book by \(last.weekday.short) \(last.short)"
  }

  private func words(_ day: Day) -> String { isNarrow ? day.short : "\(day.weekday.short) \(day.short)" }
}
