import Application
import Casework

extension ChildStep {
  /// Opens its form, or says why not.
  func begin(about child: ChildID, _ queries: CaseQueries) throws -> Intent {
    let chosen = SelectedSubject(child)
    if let refusal = try FormID.child(self).refusal(about: chosen, queries) { return .refuse(refusal) }
    if let refusal = try refusalOfTakingBack(about: child, queries) { return .refuse(refusal) }
    if let refusal = try refusalOfFollowingUp(about: child, queries) { return .refuse(refusal) }
    if let refusal = try refusalOfQuoting(from: child, queries) { return .refuse(refusal) }
    return .open(.form(.child(self), chosen))
  }

  private func refusalOfFollowingUp(about child: ChildID, _ queries: CaseQueries) throws -> String? {
    guard case .surveyFollowUp(let id, let question) = self else { return nil }
    let surveys = try queries.child(child).child.surveys
    guard let survey = surveys[id], let answer = survey.answer(to: question) else {
      return SurveyRefusal.noSuchAnswer.words
    }
    return surveys.refusalOfFollowingUp(survey, answer)?.words
  }

  private func refusalOfQuoting(from child: ChildID, _ queries: CaseQueries) throws -> String? {
    guard case .quotation(let source) = self else { return nil }
    return try queries.child(child).child.refusalOfQuoting(from: source)
  }

  private func refusalOfTakingBack(about child: ChildID, _ queries: CaseQueries) throws -> String? {
    guard case .takeBack(let version) = self else { return nil }
    do {
      _ = try queries.toTakeBack(version, about: child)
      return nil
    } catch ServiceRefusal.notPermitted {
      return "That entry is not yours. The IRO manager can mark it as entered in error."
    }
  }
}
