import CareCalendar
import TerminalUI

/// A day that a form asks for: its field, and the day that the answer comes to.
struct DayQuestion: Sendable {
  let name: String
  let label: String
  let field: DayField
  /// The day that is meant when nothing is typed, and why it is that one.
  var usual: Day?
  var why = "today"
  var isRequired = true

  var asked: Field { field.field(name, label, usual: usual, because: why, required: isRequired) }

  /// The day typed, or else the usual one; nil where there is none, or what was typed is no day yet.
  func day(_ answers: [String: String]) -> Day? {
    guard let text = answers.said(name) else { return usual }
    return field.typed.read(text)
  }

  /// The day, where the form cannot be saved without one.
  func known(_ answers: [String: String]) throws -> Day {
    guard let day = day(answers) else { throw FormRefusal(words: "Type a day.", field: name) }
    return day
  }
}

extension [String: String] {
  /// What a field was answered; nil where nothing was.
  func said(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }
}
