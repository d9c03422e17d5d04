import TerminalUI

/// What is done only if it is meant: the answer is no until a person says yes.
struct ConfirmationField: Sendable {
  let label: String
  let yes: String
  var no = "not yet"

  private static let name = "sure"

  var asked: Field {
    Field(
      Self.name, label, .choice([Choice("no", no), Choice("yes", yes)]), value: "no", required: true,
      hint: "Type “yes” when it is so")
  }

  /// Throws until the answer is yes.
  func check(_ answers: [String: String]) throws {
    guard answers[Self.name] != "yes" else { return }
    throw FormRefusal(words: "Type “yes” here to go on, or leave with Esc.", field: Self.name)
  }
}
