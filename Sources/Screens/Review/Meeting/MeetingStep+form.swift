import Casebook
import Casework
import Desk

extension MeetingStep {
  var title: String {
    switch self {
    case .hold: "Held"
    case .adjourn: "Adjourn"
    case .complete: "Complete"
    case .attendance: "Taking part"
    case .childAnswers: "Answers"
    }
  }

  var permission: Permission { .recordReviews }

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
