import CareCalendar
import Casework
import Desk
import Glass

/// A day on which something that prepares a review was done.
struct PreparationDay: Sendable {
  let name: String
  let label: String
  let typed: TypedDay
  /// Said while nothing is typed.
  var hint: String

  /// Today, where nothing is typed.
  init(_ name: String, _ label: String, _ desk: Desk, hint: String? = nil) {
    self.name = name
    self.label = label
    typed = TypedDay(today: desk.signedIn.day, leaning: .past, calendar: desk.rulebook.calendar)
    self.hint = hint ?? "Nothing typed: today, \(desk.signedIn.day.words)"
  }

  var field: Field {
    let today = typed.today
    let day = DayField(
      typed: typed,
      refusal: { $0 > today ? NoteRefusal.notYetHappened($0, today: today).words : nil })
    return Field(name, label, .interpreted(day.interpretation), hint: hint)
  }

  /// The day typed; nil where nothing is.
  func typed(_ answers: [String: String]) throws -> Day? {
    guard let text = answers[name], !text.isEmpty else { return nil }
    guard let day = typed.read(text) else { throw ErrandRefusal(words: DayField.pastHint) }
    return day
  }

  /// The day typed, or else today.
  func day(_ answers: [String: String]) throws -> Day { try typed(answers) ?? typed.today }
}
