import Desk
import Glass

/// A short form: a few fields that stay the same whatever is answered.
struct StepForm: FormDefinition {
  let title: String
  var lines: [String] = []
  let asked: [Field]
  let command: @Sendable (_ answers: [String: String], _ desk: Desk) throws -> Command

  func fields(_ answers: [String: String]) -> [Field] { asked }

  func variant(_ answers: [String: String]) -> String { "" }

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    try command(answers, desk)
  }
}
