import Casebook
import Casework
import Desk

extension AfterwardsStep {
  var title: String {
    switch self {
    case .write: "Record of review"
    case .complete: "Record complete"
    case .midway: "Midway check"
    case .send: "Send"
    }
  }

  var permission: Permission {
    if case .send = self { .sendAndReceive } else { .recordReviews }
  }

  func form(_ subject: ReviewSubject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .write: WriteForm(subject)
    case .complete: RecordCompleteForm(subject, desk)
    case .midway: MidwayForm(subject, desk)
    case .send(let document, let recipient): try SendForm(subject, document, recipient, desk)
    }
  }
}
