import Application
import Casework
import TerminalUI

/// Taking back one's own last entry: it is marked as entered in error, never erased.
struct TakeBackForm: FormDefinition {
  private let subject: Subject
  /// The entry as it was shown.
  private let entry: String

  init(_ subject: Subject, _ queries: CaseQueries) throws {
    self.subject = subject
    guard let entry = try queries.lastOwnEntry(about: subject.chosen.child) else {
      throw ServiceRefusal.nothingToTakeBack(subject.called)
    }
    self.entry = entry
  }

  var title: String { "Take back your own last entry about \(subject.called)" }

  var lines: [String] {
    ["“\(entry)”", "It is marked as entered in error, with your reason. Nothing is erased."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [Field("reason", "Reason", required: true, hint: "What was wrong with it")]
  }

  func variant(_ answers: [String: String]) -> String { "" }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard try queries.lastOwnEntry(about: subject.chosen.child) == entry else {
      throw FormRefusal(words: "You have recorded something else since. Leave with Esc, and look again.")
    }
    return .correction(.takeBackLast(subject.chosen.child, reason: answers["reason"] ?? ""))
  }
}
