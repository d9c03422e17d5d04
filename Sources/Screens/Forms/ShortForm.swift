import Application
import TerminalUI

/// A short form: a few fields that stay the same whatever is answered.
struct ShortForm: FormDefinition {
  let title: String
  var lines: [String] = []
  let asked: [Field]
  let command: @Sendable (_ answers: [String: String], _ queries: CaseQueries) throws -> Command

  func fields(_ answers: [String: String]) -> [Field] { asked }

  func variant(_ answers: [String: String]) -> String { "" }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    try command(answers, queries)
  }
}
