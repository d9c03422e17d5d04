import Application
import Casework
import ReadModels

extension MeetingStep {
  func form(_ subject: ReviewSubject, _ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .hold: MeetingForm(subject.subject, queries, of: subject.file)
    case .adjourn: AdjournmentForm(subject, queries)
    case .complete: CompleteReviewForm(subject, queries)
    case .further: FurtherMeetingForm(subject, queries)
    case .attendance(let party): AttendanceForm(subject, party)
    case .childAnswers: ChildsAnswersForm(subject)
    case .lateReason: LateReasonForm(subject, queries)
    }
  }
}
