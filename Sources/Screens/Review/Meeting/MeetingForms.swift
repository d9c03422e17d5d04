import Casebook
import Casework
import Desk

extension MeetingStep {
  func form(_ subject: ReviewSubject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .hold: RecordForm(subject.subject, desk, only: subject.file.kind)
    case .adjourn: AdjournForm(subject, desk)
    case .complete: CompleteForm(subject, desk)
    case .attendance(let party): AttendanceForm(subject, party)
    case .childAnswers: ChildAnswersForm(subject)
    }
  }
}
