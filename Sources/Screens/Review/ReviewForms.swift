import Casebook
import Desk

extension ReviewStep {
  /// Its form. Throws why it cannot be taken, where nothing that is typed could help.
  func form(_ subject: ReviewSubject, _ desk: Desk) throws -> any FormDefinition {
    if let refusal = subject.child.refusal(of: self, on: subject.file, day: subject.today) { throw refusal }
    return switch self {
    case .preparation(let step): try step.form(subject, desk)
    case .meeting(let step): try step.form(subject, desk)
    case .plan(let step): try step.form(subject, desk)
    case .decisions(let step): try step.form(subject, desk)
    case .afterwards(let step): try step.form(subject, desk)
    }
  }
}
