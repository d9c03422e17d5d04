import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// What each column of a caseload says of a child.
struct CaseloadCells {
  private let queries: CaseQueries
  private let day: Day
  /// The day until which a review without a day is said to be NOT BOOKED.
  private let horizon: Day

  private let isNarrow: Bool

  init(_ queries: CaseQueries, isNarrow: Bool) {
    self.queries = queries
    self.isNarrow = isNarrow
    day = queries.signedIn.day
    horizon = queries.rulebook.calendar.end(of: queries.rulebook.policy[.notBooked], from: day)
  }

  func name(_ line: CaseloadLine) -> Text { Text(line.child.called, style: .bold) }
  func number(_ line: CaseloadLine) -> Text { Text(line.child.number.text, style: .dim) }
  /// Of a child who is not in our care, what they are known for.
  func status(_ line: CaseloadLine) -> Text {
    let known = line.track?.profile.involvement?.profile?.words
    return Text(line.child.legalStatus?.words ?? known ?? "–")
  }
  func placement(_ line: CaseloadLine) -> Text { Text(line.child.placement?.words ?? "–") }
  func team(_ line: CaseloadLine) -> Text { Text(line.child.team ?? "–") }
  func worker(_ line: CaseloadLine) -> Text { Text(line.child.socialWorker ?? "–") }
  func iro(_ line: CaseloadLine) -> Text { Text(line.child.iro.map(queries.name(of:)) ?? "no IRO") }

  func age(_ line: CaseloadLine) -> Text {
    Text(line.age.map { $0 == 0 ? "<1" : String($0) } ?? "–")
  }

  func since(_ line: CaseloadLine) -> Text {
    let before = line.child.beginningIsKnown ? "" : "before "
    return Text(line.child.withUsSince.map { before + $0.shortWithYear } ?? "–")
  }

  /// "! 2", "▲ 1", "!▲ 2", "1"; nothing where none is open.
  func alerts(_ line: CaseloadLine) -> Text {
    guard line.openAlerts > 0 else { return Text("") }
    let marks =
      (line.isAlertOverdue ? TodaySection.overdue.glyph : "") + (line.isAlertUrgent ? AlertMarks.urgent : "")
    let style =
      line.isAlertOverdue
      ? TodaySection.overdue.style : line.isAlertUrgent ? AlertMarks.urgentStyle : .plain
    return Text((marks.isEmpty ? "" : marks + " ") + String(line.openAlerts), style: style)
  }

  func due(_ line: CaseloadLine) -> Text {
    guard let due = line.next?.duty.due else {
      let isUnknown = line.child.duties.contains { $0.duty.isInForce(on: day) && $0.duty.due == nil }
      return isUnknown ? Text("no date", style: .bold) : Text("–")
    }
    let words = ShortWords.day(due, from: day)
    return due < day ? Text("! " + words, style: TodaySection.overdue.style) : Text(words)
  }

  func review(_ line: CaseloadLine) -> Text {
    Text(line.next.map { ShortWords.next($0.duty) } ?? "–")
  }

  func booked(_ line: CaseloadLine) -> Text {
    guard let due = line.next?.duty.due else { return Text("–") }
    if let booking = line.booking {
      if booking.day < day { return Text("to record", style: .bold) }
      return Text(isNarrow ? "\(booking.day.weekday.short) \(booking.day.short)" : booking.words)
    }
    return due <= horizon ? Text("NOT BOOKED", style: .bold) : Text("not yet", style: .dim)
  }
}
