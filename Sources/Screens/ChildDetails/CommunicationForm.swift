import Application
import Casework
import TerminalUI

/// How a child wants to be called, and what they need to be understood.
struct CommunicationForm: FormDefinition {
  private let subject: Subject
  private let known: Communication

  init(_ subject: Subject) {
    self.subject = subject
    known = subject.found.child.voice.communication
  }

  var title: String { "How \(subject.called) wants to be called, and is understood" }
  var lines: [String] { ["What you leave empty is removed."] }

  func fields(_ answers: [String: String]) -> [Field] {
    [
      Field("known-as", "Known as", hint: "The name the child wants to be called by"),
      Field("pronoun", "Pronoun", hint: "She, he, they, as the child says it"),
      Field("needs", "Communication", hint: "Signs, symbols, hearing loop, short sentences, more time"),
      Field("interpreter", "Interpreter", hint: "The language, where one is needed"),
    ]
  }

  var prefilled: [String: String] {
    [
      "known-as": known.knownAs, "pronoun": known.pronoun, "needs": known.needs,
      "interpreter": known.interpreter,
    ].compactMapValues { $0 }
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    try unchanged(known, queries, subject) { $0.voice.communication }
    let communication = Communication(
      knownAs: answers.said("known-as"), pronoun: answers.said("pronoun"), needs: answers.said("needs"),
      interpreter: answers.said("interpreter"))
    return .voice(.hear(subject.chosen.child, [.communication(communication, on: subject.found.day)]))
  }
}

/// Throws when somebody else has changed meanwhile what the form was filled in from.
func unchanged<Value: Equatable>(
  _ shown: Value, _ queries: CaseQueries, _ subject: Subject, _ now: (Child) -> Value
) throws {
  try queries.refresh()
  guard try now(queries.child(subject.chosen.child).child) != shown else { return }
  throw FormRefusal(
    words: "Somebody else changed it meanwhile. Leave with Esc to look, or save yours with Ctrl-S again.")
}
