import Application
import Casework
import ReadModels

extension MenuAction {
  /// What it comes to: a form to fill in, a step of the review or the alert that the chosen duty is about, or
  /// something done at once.
  func intent(about chosen: SelectedSubject, _ queries: CaseQueries) throws -> Intent {
    switch self {
    case .agree, .tell:
      guard let review = try Subject(chosen, queries).review(for: self) else { break }
      let step: ReviewStep = self == .agree ? .decisions(.reply) : .preparation(.tellManager)
      return .open(.form(.step(step, of: review), chosen))
    case .speak: return .open(.form(.child(.conversation), chosen))
    case .raise: return try Subject(chosen, queries).origin.begin(about: chosen, queries)
    case .allocate: return .open(.form(.allocate([chosen.child]), chosen))
    case .note: return .open(.form(.practice(.note), chosen))
    case .acknowledge, .answer: return try begin(on: Subject(chosen, queries), queries)
    case .record:
      guard let review = try Subject(chosen, queries).reviewsToMeet.first?.id else { break }
      return try ReviewStep.meeting(.hold).begin(on: review, of: chosen.child, queries, duty: chosen.duty)
    case .book, .putOff, .care, .change, .court, .settle, .takeBack: break
    }
    return .open(.form(.act(self), chosen))
  }

  /// Acknowledges or answers what is selected; where several wait and none is, they are shown to choose from.
  private func begin(on subject: Subject, _ queries: CaseQueries) throws -> Intent {
    switch try subject.dispute(for: self, queries) {
    case .alert(let alert)?:
      let kind: AlertAction.Kind = self == .acknowledge ? .acknowledge : .reply
      return try kind.begin(on: alert, of: subject.chosen, queries)
    case .challenge(let note)?: return try PracticeStep.answer(note).begin(about: subject.chosen, queries)
    case nil:
      let then = self == .acknowledge ? "t acknowledges it" : "w answers it"
      let words = "More than one about \(subject.called) waits for you: choose which here, then \(then)."
      return .choose(subject.chosen.child, words)
    }
  }
}
