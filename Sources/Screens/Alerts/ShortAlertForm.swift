import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// A short step with an alert: a few fields that stay the same whatever is answered. What stands is said above them.
struct ShortAlertForm: FormDefinition {
  private var subject: AlertSubject
  let title: String
  /// What is said before the alert itself, and after it.
  private let said: [String]
  private let after: [String]
  private let asked: [Field]
  /// The step that the answers come to, and its day; nil for today.
  private let action: @Sendable (_ answers: [String: String]) throws -> (AlertAction, on: Day?)

  init(
    _ title: String, _ subject: AlertSubject, saying said: [String] = [], after: [String] = [],
    asked: [Field],
    _ action: @escaping @Sendable (_ answers: [String: String]) throws -> (AlertAction, on: Day?)
  ) {
    self.subject = subject
    self.title = title
    self.said = said
    self.after = after
    self.asked = asked
    self.action = action
  }

  /// A step that is taken with words alone.
  init(
    _ title: String, _ subject: AlertSubject, saying said: [String] = [], _ label: String,
    _ action: @escaping @Sendable (_ words: String) -> AlertAction
  ) {
    self.init(title, subject, saying: said, asked: [.words("words", label, required: true)]) { answers in
      (action(answers["words"] ?? ""), on: nil)
    }
  }

  var lines: [String] { said + subject.standingLines + subject.concernLines + after }

  var seen: String? {
    get { subject.seen.text }
    set { subject.seen = AlertSnapshot(newValue ?? "") }
  }

  func fields(_ answers: [String: String]) -> [Field] { asked }

  func variant(_ answers: [String: String]) -> String { "" }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let (action, day) = try action(answers)
    return subject.command(action, on: day)
  }
}
