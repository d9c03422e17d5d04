import Casebook
import Casework
import Desk

/// The one place that knows every form.
extension FormID {
  /// What is asked, and what is then to be done.
  func definition(about chosen: Chosen?, _ desk: Desk) throws -> any FormDefinition {
    if case .absence(let step) = self { return try step.form(desk) }
    guard let chosen else { throw FormRefusal(words: "Nothing is selected.") }
    let subject = try Subject(chosen, desk)
    return switch self {
    case .act(let act): try act.form(subject, desk)
    case .step(let step, let review): try step.form(try ReviewSubject(subject, review), desk)
    case .care(let step): try step.form(subject, desk)
    case .raise(let origin): try RaiseForm(subject, origin, desk)
    case .alert(let kind, let alert): try AlertSubject(subject, alert, desk).form(for: kind, desk)
    case .practice(let step): try step.form(subject, desk)
    case .absence(let step): try step.form(desk)
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
