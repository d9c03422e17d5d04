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

  func errand(_ subject: ReviewSubject, _ desk: Desk) throws -> any Errand {
    switch self {
    case .write: WriteErrand(subject)
    case .complete: RecordCompleteErrand(subject, desk)
    case .midway: MidwayErrand(subject, desk)
    case .send(let document, let recipient): try SendErrand(subject, document, recipient, desk)
    }
  }
}
