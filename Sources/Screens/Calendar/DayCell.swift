import CareCalendar
import ReadModels
import TerminalUI

/// One day in the grid: its number, what kind of day it is, and what stands on it.
struct DayCell {
  let day: CalendarDay
  let today: Day
  /// False for a day of the month beside it.
  let isOfMonth: Bool
  /// True where one meeting is in the way of another.
  let isClashing: Bool

  /// " 12 ", "[12]" for today, " 25*" for a bank holiday, " 27~" for a school holiday.
  var number: Text {
    let digits = "\(day.day.dayOfMonth)".padded(to: 2, .right)
    if day.day == today { return Text("[\(digits)]", style: .bold) }
    return Text(" \(digits)\(kind)", style: styled(.plain))
  }

  private var kind: String {
    day.bankHoliday != nil ? "*" : day.school == .holiday ? "~" : " "
  }

  /// What stands on the day: a line of words each where there is room, and otherwise marks with counts.
  func lines(width: Int, height: Int) -> [[Text]] {
    let words = marks.flatMap { mark in mark.words.map { Text(" " + $0, style: styled(mark.style)) } }
    if words.count <= height, words.allSatisfy({ $0.columns <= width }) { return words.map { [$0] } }
    return height > 0 ? [[" "] + compact(width: width - 1)] : []
  }

  /// "▶2•1": what is in hand is left out first.
  func compact(width: Int) -> [Text] {
    let all = marks.map { Text($0.glyph, style: styled($0.style)) }
    let needed = all.reduce(0) { $0 + $1.columns }
    return needed > width && day.count(.inHand) > 0 ? all.dropLast() : all
  }

  private func styled(_ style: Style) -> Style { isOfMonth ? style : .dim }

  private var marks: [(glyph: String, words: [String], style: Style)] {
    [meetings, hearings, due, inHand].compactMap { $0 }
  }

  private var meetings: (glyph: String, words: [String], style: Style)? {
    let load = day.load
    guard load > 0 else { return nil }
    if day.day < today { return ("+\(load)", ["\(load) to record"], ToRecord.style) }
    let wrong = (day.overloaded.isEmpty ? [] : ["too many"]) + (isClashing ? ["clash"] : [])
    guard wrong.isEmpty else {
      return ("▲\(load)", ["\(load) booked"] + wrong, CalendarMark.tooMany)
    }
    return ("▶\(load)", ["\(load) booked"], TodaySection.today.style)
  }

  private var hearings: (glyph: String, words: [String], style: Style)? {
    let count = day.count(.hearing)
    guard count > 0 else { return nil }
    return ("\(CalendarMark.hearingGlyph)\(count)", [count == 1 ? "1 hearing" : "\(count) hearings"], .bold)
  }

  private var due: (glyph: String, words: [String], style: Style)? {
    let count = day.count(.due)
    guard count > 0 else { return nil }
    return day.day < today
      ? ("!\(count)", ["\(count) late"], TodaySection.overdue.style)
      : ("•\(count)", ["\(count) due"], TodaySection.due.style)
  }

  private var inHand: (glyph: String, words: [String], style: Style)? {
    let count = day.count(.inHand)
    return count > 0 ? ("✓\(count)", ["\(count) due ✓"], .dim) : nil
  }
}

extension CalendarMark {
  /// How more meetings than one IRO can do justice to look, and those that are in each other's way.
  static let tooMany = Style.bold
  static let clash = "▲ clash"
  static let hearingGlyph = "§"
}
