import Casebook
import Desk

extension ReviewStep {
  var title: String {
    switch self {
    case .preparation(let step): step.title
    case .meeting(let step): step.title
    case .plan(let step): step.title
    case .decisions(let step): step.title
    case .afterwards(let step): step.title
    }
  }

  /// What somebody must be allowed to do to take the step.
  var permission: Permission {
    switch self {
    case .preparation(let step): step.permission
    case .meeting(let step): step.permission
    case .plan(let step): step.permission
    case .decisions(let step): step.permission
    case .afterwards(let step): step.permission
    }
  }

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
