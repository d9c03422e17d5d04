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

  /// Why it cannot be done about what is chosen, in words; nil when it can.
  func refusal(about chosen: Chosen, _ desk: Desk) throws -> String? {
    switch self {
    case .act(let act): try act.refusal(about: chosen, desk)
    case .step(let step, _): desk.signedIn.refusal(of: step.permission)?.words
    case .care(let step): desk.signedIn.refusal(of: step.permission)?.words
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
    case .speak: ConversationErrand(subject, desk)
    case .agree, .tell: throw ErrandRefusal(words: "There is nothing to \(words).")
    }
  }
}

extension SignedIn {
  /// Why this person may not do now what needs the permission; nil when they may.
  func refusal(of permission: Permission) -> DeskRefusal? {
    if !may(permission) { return .notPermitted(permission, role) }
    return isReadOnly ? .readOnlyDay(day) : nil
  }
}
