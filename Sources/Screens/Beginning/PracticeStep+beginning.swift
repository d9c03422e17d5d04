import Casework
import Desk

extension PracticeStep {
  /// Why it cannot be done about what is chosen, in words; nil when it can.
  func refusal(about chosen: Chosen?, _ desk: Desk) throws -> String? {
    if let refusal = desk.signedIn.refusal(of: permission) { return refusal.words }
    guard let chosen else { return "Nothing is selected." }
    guard case .answer(let note) = self else { return nil }
    return try desk.refusal(ofAnswering: note, about: chosen.child)
  }

  /// Opens its form, or says why not.
  func begin(about chosen: Chosen, _ desk: Desk) throws -> Intent {
    if let refusal = try refusal(about: chosen, desk) { return .refuse(refusal) }
    return .open(.form(.practice(self), chosen))
  }
}
