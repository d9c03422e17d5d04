import CareCalendar
import TerminalUI

/// A field for a day: it says, while one types, which day is meant and how far away it is.
struct DayField: Sendable {
  let typed: TypedDayParser
  /// Why a day cannot be taken, in words that say what to do; nil when it can.
  var refusal: @Sendable (Day) -> String? = { _ in nil }
  /// What else is to be said of a day; nil when nothing is.
  var remark: @Sendable (Day) -> String? = { _ in nil }
  /// A day further away than that is taken for a slip of the year.
  var mostYears = 10

  static let hint = "Type a day: today, 12/11, 12 nov, fri, next fri, +5, +10wd"
  static let pastHint = "Type a day: today, yesterday, 12/11, 12 nov, fri, last fri, -5"

  private var hint: String { typed.leaning == .future ? Self.hint : Self.pastHint }

  private var help: String {
    "\(hint). +5 is five days on, +10wd ten working days, +2w two weeks, +1m a month. The day it comes to is shown as you type."
  }

  /// - Parameter usual: the day that is meant when nothing is typed, and why it is that one.
  func field(
    _ name: String, _ label: String, usual: Day? = nil, because why: String = "as booked",
    required: Bool = true
  ) -> Field {
    let hint = usual.map { "Nothing typed: \($0.words), \(why)" } ?? hint
    var field = Field(
      name, label, .interpreted(interpretation), required: required && usual == nil, hint: hint,
      help: help, lasting: { [typed] in typed.read($0)?.shortWithYear })
    field.isHintTheAnswer = usual != nil
    return field
  }

  @Sendable func interpretation(of text: String) -> Interpretation {
    if text.isEmpty { return .empty }
    guard let day = typed.read(text) else {
      return .bad(message: typed.isImpossible(text) ? "There is no such day. \(hint)" : hint)
    }
    if abs(day - typed.today) > mostYears * 366 {
      return .bad(message: "\(day.words) is more than \(mostYears) years away: check the year.")
    }
    if let refusal = refusal(day) { return .bad(message: refusal) }
    return .good(hint: ([distance(to: day)] + warnings(day)).joined(separator: ". "))
  }

  /// "Wed 12 Nov 2014, 7 working days away"
  private func distance(to day: Day) -> String {
    let count = typed.calendar.workingDays(from: typed.today, to: day)
    if day == typed.today { return "\(day.words), today" }
    let words = DayUnit.working.words(abs(count))
    return "\(day.words), \(words) \(day > typed.today ? "away" : "ago")"
  }

  /// The same for the birth of somebody who may be nearly grown up.
  var forBirth: DayField {
    var field = self
    field.mostYears = 25
    return field
  }

  private func warnings(_ day: Day) -> [String] {
    let holiday = typed.calendar.bankHolidays.title(on: day).map { "\($0), a bank holiday" }
    let weekend = day.weekday.isWeekend ? "A \(day.weekday.name)" : nil
    return [holiday ?? weekend, remark(day)].compactMap { $0 }
  }
}
