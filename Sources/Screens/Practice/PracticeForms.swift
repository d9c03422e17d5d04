import Casework
import Desk

extension PracticeStep {
  func form(_ subject: Subject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .note: PracticeNoteForm(subject, desk)
    case .answer(let note): try PracticeAnswerForm(subject, note, desk)
    }
  }
}
