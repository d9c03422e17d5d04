import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// What stands in the cells of a line of Today, and below it.
extension TodayTable {
  func title(_ line: TodayLine, _ section: TodaySection) -> String {
    if line.alert != nil {
      return room == 2 ? line.task : line.briefTask(underTitle: section == .challenges)
    }
    let title = (line.pressing ?? line.duty).title
    let end = room < 2 ? section.endOfTitles.first(where: title.hasSuffix) : nil
    if let end { return String(title.dropLast(end.count)) }
    return room == 2 ? title : ShortWords.title(title)
  }

  /// The hour of a meeting is its mark. What is late among alerts has the mark of what is late.
  func mark(_ line: TodayLine, _ section: TodaySection) -> String {
    switch section {
    case .today where line.meeting == .today: line.booking?.time?.description ?? section.glyph
    case .today: TodaySection.due.glyph
    case .challenges where line.isLate: TodaySection.overdue.glyph
    case .challenges, .due, .later, .team:
      line.alert?.row.isUrgent ?? false ? AlertMarks.urgent : section.glyph
    case .overdue, .waiting, .putOff, .dates: section.glyph
    case .allocate, .warning, .differences, .answer, .asked, .changes, .tellAgain, .undelivered, .send,
      .chase,
      .notBooked:
      line.isLate ? TodaySection.overdue.glyph : section.glyph
    }
  }

  func style(_ line: TodayLine, _ section: TodaySection) -> Style {
    [
      .allocate, .challenges, .warning, .differences, .answer, .asked, .changes, .tellAgain, .undelivered,
      .send,
      .chase,
    ].contains(section)
      && line.isLate
      ? TodaySection.overdue.style : section.style
  }

  func due(_ line: TodayLine) -> String {
    (line.pressing ?? line.duty).due.map { ShortWords.day($0, from: day) } ?? "no day"
  }

  func when(_ line: TodayLine, in section: TodaySection) -> String {
    if section == .putOff { return line.row.putOffUntil.map { "until \($0.short)" } ?? "" }
    let (duty, days) = line.pressing.map { ($0, line.pressingDays) } ?? (line.duty, line.days)
    guard let days else { return "" }
    if section == .today, line.meeting == .today, days >= 0 { return "in time" }
    if duty.isShortNotice || room == 2 || duty.unit == .calendar || days == 0 {
      return line.pressingWhen ?? line.when
    }
    return days < 0 ? ShortWords.late(-days, .working) : "in \(days) wd"
  }

  func last(_ line: TodayLine, in section: TodaySection) -> Text {
    if let alert = line.alert {
      let owner = alert.waitsForManager ? [queries.owner(of: line)] : []
      let isToldBelow = section == .challenges
      let category = !isToldBelow && (hasRoomOnTheLine || owner.isEmpty) ? [alert.row.category] : []
      return Text((category + owner).joined(separator: " · "), style: .dim)
    }
    return switch section {
    case .waiting: Text(queries.owner(of: line), style: .dim)
    case .putOff: Text(line.row.reason ?? "", style: .dim)
    case .asked, .chase, .changes: Text(queries.owner(of: line), style: .dim)
    case .today, .overdue, .due, .challenges, .warning, .differences, .answer, .tellAgain, .undelivered,
      .send,
      .notBooked, .later,
      .team, .allocate, .dates:
      booked(line, in: section)
    }
  }

  /// For when it is booked, and what of its preparation is missing: "Thu 09:30 · child seen ✗".
  private func booked(_ line: TodayLine, in section: TodaySection) -> Text {
    if let booking = line.booking, booking.isFurther {
      let isLong = hasRoomOnTheLine || room == 2
      return Text(isLong ? "further meeting \(booking.words)" : "further \(booking.day.short)")
    }
    guard line.duty.nature == .review else {
      return Text(
        line.duty.nature == .writeUp ? line.booking.map { "was \(short($0))" } ?? "" : "", style: .dim)
    }
    guard let booking = line.booking else { return Text("NOT BOOKED", style: .bold) }
    if queries.hasPassed(booking) { return asked(line, booking) }
    let missing = hasRoomOnTheLine ? line.missing : ""
    if section == .today, line.meeting == .today {
      return Text(hasRoomOnTheLine && missing.isEmpty && !line.strip.isEmpty ? "prepared ✓" : missing)
    }
    let words =
      isBookingShort || hasRoomOnTheLine
      ? short(booking) : room == 1 ? booking.words : "booked \(booking.words)"
    // Where something that prepares it gives the line its name, the review is named beside its day.
    let named = line.pressing == nil ? [] : [ShortWords.title(line.duty.title)]
    return Text(([words] + named + [missing]).filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// Whether a meeting took place whose hour has passed: "was 30 Oct: did it take place? 3rd review"
  private func asked(_ line: TodayLine, _ booking: Booking) -> Text {
    let day = booking.day < day ? booking.day.short : ""
    guard hasRoomOnTheLine || room == 2 else {
      return Text(day.isEmpty ? "held?" : "held \(day)?", style: .bold)
    }
    let named = line.pressing == nil ? "" : " \(ShortWords.title(line.duty.title))"
    return Text((day.isEmpty ? "" : "was \(day): ") + "did it take place?" + named, style: .bold)
  }

  /// "Tue 15:30" within a week, "4 Dec" otherwise.
  private func short(_ booking: Booking) -> String {
    guard (0..<7).contains(booking.day - day) else { return booking.day.short }
    return booking.day.weekday.short + (booking.time.map { " \($0)" } ?? "")
  }
}

/// What stands below a line.
extension TodayTable {
  /// Of an alert what it is about, for whom one stands in, and how far a meeting is prepared where the line does not say.
  func notes(_ line: TodayLine, in section: TodaySection, tellsMeeting: Bool) -> [Row] {
    let covered = queries.standsInFor(line).map { ["for \($0)"] } ?? []
    if let alert = line.alert, section == .challenges {
      return notes([alert.row.category, alert.row.stageName] + covered + alert.clocks)
    }
    let isOver = line.booking.map(queries.hasPassed) ?? false
    let isTold = hasRoomOnTheLine || !tellsMeeting || isOver || section != .today && section != .due
    return isTold ? notes(covered) : notes(covered + line.strip.map(\.words), by: "  ")
  }

  private func notes(_ parts: [String], by between: String = " · ") -> [Row] {
    flowed(parts, width: max(20, width - 4), by: between).map { .note(Text("    " + $0, style: .dim)) }
  }
}

extension TodaySection {
  /// What the heading of the section says already, where there is little room.
  fileprivate var endOfTitles: [String] {
    switch self {
    case .send: [" to send", " to share"]
    case .undelivered: [" came back"]
    default: []
    }
  }
}

extension TodayLine {
  /// What of the meeting's preparation is not done: "child seen ✗  documents 1/4".
  fileprivate var missing: String {
    strip.filter { !$0.isDone }.map(\.words).joined(separator: "  ")
  }
}
