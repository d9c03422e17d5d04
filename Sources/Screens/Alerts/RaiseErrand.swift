import Casework
import Desk
import Glass

/// Raising an alert.
struct RaiseErrand: Errand {
  private let subject: Subject
  private let origin: AlertOrigin

  init(_ subject: Subject, _ origin: AlertOrigin, _ desk: Desk) throws {
    self.subject = subject
    self.origin = origin
  }

  var title: String { "An alert about \(subject.called)" }
  var lines: [String] { [] }
  func fields(_ answers: [String: String]) -> [Field] { [] }
  func variant(_ answers: [String: String]) -> String { "" }
  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    throw ErrandRefusal(words: "")
  }
}
