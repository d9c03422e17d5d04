import Application
import Casework
import ReadModels

/// The one place that knows every form.
extension FormID {
  /// What is asked, and what is then to be done.
  func definition(about chosen: SelectedSubject?, _ queries: CaseQueries) throws -> any FormDefinition {
    if case .absence(let step) = self { return try step.form(queries) }
    if case .service(let step) = self { return try step.form(queries) }
    if case .allocate(let ids) = self { return try AllocateForm(ids, queries) }
    if self == .newChild { return NewChildForm(queries) }
    guard let chosen else { throw FormRefusal(words: "Nothing is selected.") }
    let subject = try Subject(chosen, queries)
    return switch self {
    case .act(let act): try act.form(subject, queries)
    case .step(let step, let review): try step.form(try ReviewSubject(subject, review), queries)
    case .child(let step): try step.form(subject, queries)
    case .raise(let origin): try RaiseAlertForm(subject, origin, queries)
    case .alert(let kind, let alert): try AlertSubject(subject, alert, queries).form(for: kind, queries)
    case .practice(let step): try step.form(subject, queries)
    case .deliveries(let act, let things): try act.form(things, queries)
    case .allocate(let ids): try AllocateForm(ids, queries)
    case .newChild: NewChildForm(queries)
    case .absence(let step): try step.form(queries)
    case .service(let step): try step.form(queries)
    }
  }
}

extension MenuAction {
  fileprivate func form(_ subject: Subject, _ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .book: try BookingForm(subject, queries)
    case .record: MeetingForm(subject, queries)
    case .putOff: PutOffForm(subject, queries)
    case .allocate: try AllocateForm([subject.chosen.child], queries)
    case .care: CareForm(subject, queries)
    case .change: ChangeForm(subject, queries)
    case .court: CourtForm(subject, queries)
    case .settle: try SettleDifferencesForm(subject, queries)
    case .takeBack: try TakeBackForm(subject, queries)
    case .speak: ConversationForm(subject, queries)
    case .agree, .tell, .raise, .note, .acknowledge, .answer:
      throw FormRefusal(words: "There is nothing to fill in here.")
    }
  }
}
