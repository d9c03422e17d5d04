import Application
import Casework

extension AlertOrigin {
  /// Opens the form for raising an alert out of it, or says why not.
  func begin(about chosen: SelectedSubject, _ queries: CaseQueries) throws -> Intent {
    if let refusal = try MenuAction.raise.refusal(about: chosen, outOf: self, queries) {
      return .refuse(refusal)
    }
    return .open(.form(.raise(self), chosen))
  }
}
