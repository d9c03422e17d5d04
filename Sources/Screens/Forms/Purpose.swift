public import Casebook
public import Casework
import Desk

/// What a form is opened for.
public enum Purpose: Hashable, Sendable {
  case act(Act)
  case step(ReviewStep, of: ReviewID)
  case care(CareStep)

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .act(let act): act.title
    case .step(let step, _): step.title
    case .care(let step): step.title
    }
  }

  /// What is asked, and what is then to be done.
  func errand(_ subject: Subject, _ desk: Desk) throws -> any Errand {
    switch self {
    case .act(let act): try act.errand(subject, desk)
    case .step(let step, let review): try step.errand(try ReviewSubject(subject, review), desk)
    case .care(let step): try step.errand(subject, desk)
    }
  }
}

extension Act {
  fileprivate func errand(_ subject: Subject, _ desk: Desk) throws -> any Errand {
    switch self {
    case .book: try BookErrand(subject, desk)
    case .record: RecordErrand(subject, desk)
    case .putOff: PutOffErrand(subject, desk)
    case .takeBack: try TakeBackErrand(subject, desk)
    case .agree, .tell: throw ErrandRefusal(words: "There is nothing to \(words).")
    }
  }
}
