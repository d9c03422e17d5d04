import Application
import ReadModels

extension ReviewStep {
  /// Its form. Throws why it cannot be taken, where nothing that is typed could help.
  func form(_ subject: ReviewSubject, _ queries: CaseQueries) throws -> any FormDefinition {
    if let refusal = subject.child.refusal(of: self, on: subject.file, day: subject.today) { throw refusal }
    return switch self {
    case .preparation(let step): try step.form(subject, queries)
    case .meeting(let step): try step.form(subject, queries)
    case .plan(let step): try step.form(subject, queries)
    case .decisions(let step): try step.form(subject, queries)
    case .followUp(let step): try step.form(subject, queries)
    case .delivery(let step): try step.form(subject, queries)
    }
  }
}
