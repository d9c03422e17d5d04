import Application
import Casework

extension PracticeStep {
  func form(_ subject: Subject, _ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .note: PracticeNoteForm(subject, queries)
    case .answer(let note): try ChallengeAnswerForm(subject, note, queries)
    }
  }
}
