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

  func errand(_ subject: ReviewSubject, _ desk: Desk) throws -> any Errand {
    switch self {
    case .hold: RecordErrand(subject.subject, desk, only: subject.file.kind)
    case .adjourn: AdjournErrand(subject, desk)
    case .complete: CompleteErrand(subject, desk)
    case .attendance(let party): AttendanceErrand(subject, party)
    case .childAnswers: ChildAnswersErrand(subject)
    }
  }
}
