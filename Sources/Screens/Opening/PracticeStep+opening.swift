import Application
import Casework

extension PracticeStep {
  /// Why it cannot be done about what is chosen, in words; nil when it can.
  func refusal(about chosen: SelectedSubject?, _ queries: CaseQueries) throws -> String? {
    if let refusal = queries.signedIn.refusal(of: permission) { return refusal.words }
    guard let chosen else { return "Nothing is selected." }
    guard case .answer(let note) = self else { return nil }
    return try queries.refusal(ofAnswering: note, about: chosen.child)
  }

  /// Opens its form, or says why not.
  func begin(about chosen: SelectedSubject, _ queries: CaseQueries) throws -> Intent {
    if let refusal = try refusal(about: chosen, queries) { return .refuse(refusal) }
    return .open(.form(.practice(self), chosen))
  }
}
