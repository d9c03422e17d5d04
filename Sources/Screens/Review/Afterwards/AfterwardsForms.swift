import Casebook
import Casework
import Desk

extension AfterwardsStep {
  func form(_ subject: ReviewSubject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .write: WriteForm(subject)
    case .complete: RecordCompleteForm(subject, desk)
    case .midway: MidwayForm(subject, desk)
    case .send(let document, let recipient): try SendForm(subject, document, recipient, desk)
    }
  }
}
