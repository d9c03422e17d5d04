import Casework
import Desk

extension PracticeTask {
  /// Why it cannot be done about what is chosen, in words; nil when it can.
  func refusal(about chosen: Chosen?, _ desk: Desk) throws -> String? {
    desk.signedIn.refusal(of: permission)?.words
  }

  /// Opens its form, or says why not.
  func begin(about chosen: Chosen, _ desk: Desk) throws -> Intent {
    if let refusal = try refusal(about: chosen, desk) { return .refuse(refusal) }
    return .open(.form(.practice(self), chosen))
  }

  func errand(_ subject: Subject, _ desk: Desk) throws -> any Errand {
    throw ErrandRefusal(words: "")
  }
}
