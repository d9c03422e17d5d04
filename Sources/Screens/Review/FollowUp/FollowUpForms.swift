import Application
import Casework
import ReadModels

extension FollowUpStep {
  func form(_ subject: ReviewSubject, _ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .write: WriteRecordForm(subject)
    case .complete: CompleteRecordForm(subject, queries)
    case .midway: MidwayCheckForm(subject, queries)
    case .send(let document, let recipient): try SendDocumentForm(subject, document, recipient, queries)
    }
  }
}
