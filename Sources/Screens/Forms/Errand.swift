import Desk
import Glass

/// What a form is filled in for: what it says above its fields, what it asks, and what is then to be done.
protocol Errand {
  var title: String { get }
  /// What is known of the matter, a line each.
  var lines: [String] { get }
  /// The fields, given what has been answered so far.
  func fields(_ answers: [String: String]) -> [Field]
  /// Whenever it changes with the answers, the fields are asked for anew.
  func variant(_ answers: [String: String]) -> String
  func command(_ answers: [String: String], _ desk: Desk) throws -> Command
}

/// Where an errand's answers cannot be taken, though each of them could.
struct ErrandRefusal: Error {
  let words: String
}
