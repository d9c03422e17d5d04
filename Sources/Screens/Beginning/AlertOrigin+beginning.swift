import Casework
import Desk

extension AlertOrigin {
  /// Opens the form for raising an alert out of it, or says why not.
  func begin(about chosen: Chosen, _ desk: Desk) throws -> Intent {
    if let refusal = try MenuAction.raise.refusal(about: chosen, outOf: self, desk) {
      return .refuse(refusal)
    }
    return .open(.form(.raise(self), chosen))
  }
}
