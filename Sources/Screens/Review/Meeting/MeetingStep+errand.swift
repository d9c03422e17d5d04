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
    case .hold: try subject.holding(desk)
    case .adjourn: try AdjournErrand(subject, desk)
    case .complete: try CompleteErrand(subject, desk)
    case .attendance(let party): try AttendanceErrand(subject, party)
    case .childAnswers: try ChildAnswersErrand(subject)
    }
  }
}

extension ReviewSubject {
  /// A review is recorded as held once; what is wrong in it is taken back first.
  fileprivate func holding(_ desk: Desk) throws -> RecordErrand {
    if file.review != nil { throw NoteRefusal.alreadyHeld }
    if file.cancelled != nil { throw NoteRefusal.cancelled }
    return RecordErrand(subject, desk, of: file.kind)
  }
}
