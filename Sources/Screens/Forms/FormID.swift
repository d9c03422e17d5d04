public import Casebook
public import Casework
import Desk

/// What a form is opened for.
public enum FormID: Hashable, Sendable {
  case act(MenuAction)
  case step(ReviewStep, of: ReviewID)
  case care(CareStep)
  /// Raising an alert, out of something of the child where it comes out of that.
  case raise(AlertOrigin)
  case alert(AlertTask, AlertID)
  case practice(PracticeStep)
  /// That a manager is away, or back.
  case absence(AbsenceStep)

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .act(let act): act.title
    case .step(let step, _): step.title
    case .care(let step): step.title
    case .raise: MenuAction.raise.title
    case .alert(let task, _): task.title
    case .practice(let task): task.title
    case .absence(let task): task.title
    }
  }

  /// Why it cannot be done about what is chosen, in words; nil when it can.
  func refusal(about chosen: Chosen?, _ desk: Desk) throws -> String? {
    switch self {
    case .act(let act): try act.refusal(about: chosen, desk)
    case .step(let step, let review):
      try chosen.flatMap { try step.refusal(on: review, of: $0.child, desk) }
    case .care(let step): desk.signedIn.refusal(of: step.permission)?.words
    case .raise(let origin): try MenuAction.raise.refusal(about: chosen, outOf: origin, desk)
    case .alert(let task, let alert): try task.refusal(on: alert, of: chosen, desk)
    case .practice(let task): try task.refusal(about: chosen, desk)
    case .absence(let task): task.refusal(for: desk.signedIn)?.words
    }
  }

  /// What is asked, and what is then to be done.
  func form(_ chosen: Chosen?, _ desk: Desk) throws -> any FormDefinition {
    if case .absence(let task) = self { return try task.form(desk) }
    guard let chosen else { throw FormRefusal(words: "Nothing is selected.") }
    let subject = try Subject(chosen, desk)
    return switch self {
    case .act(let act): try act.form(subject, desk)
    case .step(let step, let review): try step.form(try ReviewSubject(subject, review), desk)
    case .care(let step): try step.form(subject, desk)
    case .raise(let origin): try RaiseForm(subject, origin, desk)
    case .alert(let task, let alert): try task.form(try AlertSubject(subject, alert, desk), desk)
    case .practice(let task): try task.form(subject, desk)
    case .absence(let task): try task.form(desk)
    }
  }
}

extension MenuAction {
  fileprivate func form(_ subject: Subject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .book: try BookForm(subject, desk)
    case .record: RecordForm(subject, desk)
    case .putOff: PutOffForm(subject, desk)
    case .takeBack: try TakeBackForm(subject, desk)
    case .speak: ConversationForm(subject, desk)
    case .agree, .tell, .raise, .note, .acknowledge, .answer:
      throw FormRefusal(words: "There is nothing to \(words).")
    }
  }
}

extension SignedIn {
  /// Why this person may not do now what needs one of the permissions; nil when they may.
  func refusal(of permission: Permission, or other: Permission? = nil) -> DeskRefusal? {
    if !may(permission), !(other.map(may) ?? false) { return .notPermitted(permission, role) }
    return isReadOnly ? .readOnlyDay(day) : nil
  }
}
