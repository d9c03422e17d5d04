import Casework
import TerminalUI

/// Asks for the kind of review where a child has more than one.
func kindField(_ subject: Subject) -> [Field] {
  guard subject.kinds.count > 1 else { return [] }
  let choices = subject.kinds.map { Choice($0.rawValue, subject.title($0)) }
  return [Field("kind", "Review", .choice(choices), value: subject.kinds[0].rawValue, required: true)]
}

extension Subject {
  func kind(_ answers: [String: String]) -> ReviewKind {
    answers["kind"].flatMap(ReviewKind.init(rawValue:)) ?? kinds.first ?? .lookedAfter
  }
}
