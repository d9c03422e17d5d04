import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The day's board as rows of a table, in words as short as the width asks for.
struct TodayTable {
  private let queries: CaseQueries
  private let width: Int
  /// 0 in the narrowest windows, 1 below a hundred columns, 2 from there on.
  private let room: Int
  private let showsIROs: Bool
  private let isBookingShort: Bool

  init(_ queries: CaseQueries, width: Int) {
    self.queries = queries
    self.width = width
    room = width < 68 ? 0 : width < 100 ? 1 : 2
    isBookingShort = width < (queries.signedIn.post == .iro ? 78 : 100)
    showsIROs = queries.signedIn.post != .iro && width >= 68
  }

  /// Stands for the mark of a line that may stand where it stood before: its child's are still to be worked out.
  static let toWorkOut = "…"

  private var day: Day { queries.signedIn.day }

  func table(_ board: TodayList) -> Table {
    let rows = board.sections.filter { !$0.lines.isEmpty }.flatMap { section in
      [Row.heading("\(section.title.uppercased())  \(section.count)")]
        + section.lines.indices.flatMap {
          told(section.lines, $0, in: section.section, toWorkOut: board.childrenToWorkOut)
        }
    }
    return .fitted(columns, rows, before: board.linesBefore, after: board.linesAfter)
  }

  /// A line with what stands below it: of two that one meeting serves, below the second for both.
  private func told(
    _ lines: [TodayLine], _ index: Int, in section: TodaySection, toWorkOut: Set<ChildID>
  ) -> [Row] {
    let line = lines[index]
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    let isToldNext = next.map { $0.tellsSameMeeting(as: line) } ?? false
    return [row(line, in: section, isToWorkOut: toWorkOut.contains(line.child.id))]
      + (isToldNext ? [] : strip(line, in: section))
  }

  /// Mark and duty, child, due day, how late or soon, booking, and the IRO for those who oversee several.
  ///
  /// Where room is short the IRO's name is worth more to them than the day: how late it is says as much.
  private var columns: [Column] {
    let isTight = showsIROs && room == 1
    return columns(dueDay: room == 0 ? 0 : isTight ? 3 : 8, booking: room == 2 ? 40 : isTight ? 10 : 16)
  }

  private func columns(dueDay: Int, booking: Int) -> [Column] {
    [
      Column("", minimum: room == 0 ? 16 : showsIROs ? 16 : 20, ideal: room == 2 ? 28 : 22, priority: 6),
      Column("", minimum: showsIROs ? 12 : 14, ideal: 36, priority: 5),
      Column("", minimum: 6, ideal: 11, priority: dueDay),
      Column("", minimum: 10, ideal: 20, priority: 9),
      Column("", minimum: 10, ideal: booking, priority: 7),
      Column("", minimum: showsIROs ? 9 : 1, ideal: showsIROs ? 22 : 1, priority: 4),
    ].dropLast(showsIROs ? 0 : 1)
  }

  private func row(_ line: TodayLine, in section: TodaySection, isToWorkOut: Bool) -> Row {
    let style = line.pressing == nil ? self.style(line, section) : .plain
    let mark = isToWorkOut ? TodayTable.toWorkOut : mark(line, section)
    let cells = [
      Text("\(mark) \(title(line, section))", style: style), Text(line.child.called),
      Text(due(line)),
      Text(when(line, in: section), style: style), last(line, in: section),
    ]
    let iro = Text(line.child.iro.map(queries.name(of:)) ?? "no IRO", style: .dim)
    return .entry(RowID(line.id), showsIROs ? cells + [iro] : cells)
  }

  private func title(_ line: TodayLine, _ section: TodaySection) -> String {
    if line.alert != nil {
      return room == 2 ? line.task : line.briefTask(underTitle: section == .challenges)
    }
    return room == 2 ? line.duty.title : ShortWords.title(line.duty.title)
  }

  /// The hour of a meeting is its mark. What is late among alerts has the mark of what is overdue.
  private func mark(_ line: TodayLine, _ section: TodaySection) -> String {
    switch section {
    case .meetings: line.booking?.time?.description ?? section.glyph
    case .challenges where line.isLate: TodaySection.overdue.glyph
    case .challenges where line.alert?.row.isUrgent ?? false: AlertMarks.urgent
    default: section.glyph
    }
  }

  private func style(_ line: TodayLine, _ section: TodaySection) -> Style {
    section == .challenges && line.isLate ? TodaySection.overdue.style : section.style
  }

  private func due(_ line: TodayLine) -> String {
    line.duty.due.map { ShortWords.day($0, from: day) } ?? "no day"
  }

  /// What presses more than the review itself, and how far its preparation has come, as notes below it.
  private func strip(_ line: TodayLine, in section: TodaySection) -> [Row] {
    let covered = queries.standsInFor(line).map { ["for \($0)"] } ?? []
    if let alert = line.alert {
      return notes([alert.row.category, alert.row.stageName] + covered + alert.clocks)
    }
    if !covered.isEmpty { return notes(covered) }
    let pressing = line.pressing.map { duty in
      Row.note(Text("    \(section.glyph) \(duty.title): \(line.pressingWhen ?? "")", style: section.style))
    }
    return (pressing.map { [$0] } ?? []) + notes(line.strip.map(\.words), by: "  ")
  }

  private func notes(_ parts: [String], by between: String = " · ") -> [Row] {
    flowed(parts, width: max(20, width - 4), by: between).map { .note(Text("    " + $0, style: .dim)) }
  }

  private func when(_ line: TodayLine, in section: TodaySection) -> String {
    if section == .putOff { return line.row.putOffUntil.map { "until \($0.short)" } ?? "" }
    guard let days = line.days else { return "" }
    if section == .meetings, days >= 0 { return "in time" }
    if line.duty.isShortNotice { return line.when }
    guard room < 2, line.duty.unit == .working, days != 0 else { return line.when }
    return days < 0 ? ShortWords.late(-days, .working) : "in \(days) wd"
  }

  private func last(_ line: TodayLine, in section: TodaySection) -> Text {
    if line.alert?.waitsForManager ?? false { return Text(queries.owner(of: line), style: .dim) }
    return switch section {
    case .waiting: Text(queries.owner(of: line), style: .dim)
    case .putOff: Text(line.row.reason ?? "", style: .dim)
    case .writeUp: Text(line.booking.map { "was \(short($0))" } ?? "", style: .dim)
    case .meetings: Text("")
    case .overdue, .due, .challenges, .answer, .send, .notBooked: booked(line)
    }
  }

  private func booked(_ line: TodayLine) -> Text {
    guard line.duty.nature == .review else { return Text("") }
    guard let booking = line.booking else { return Text("NOT BOOKED", style: .bold) }
    if booking.day < day { return Text("to record", style: .bold) }
    return Text(isBookingShort ? short(booking) : room == 1 ? booking.words : "booked \(booking.words)")
  }

  /// "Tue 15:30" within a week, "4 Dec" otherwise.
  private func short(_ booking: Booking) -> String {
    guard (0..<7).contains(booking.day - day) else { return booking.day.short }
    return booking.day.weekday.short + (booking.time.map { " \($0)" } ?? "")
  }
}

extension TodayLine {
  /// True where both stand on one meeting, with the same to say of how it is prepared.
  fileprivate func tellsSameMeeting(as other: TodayLine) -> Bool {
    child.id == other.child.id && booking != nil && booking == other.booking && strip == other.strip
      && pressing == other.pressing
  }
}
