import TerminalUI

/// An answer from a list that the council keeps, or another one in words.
struct ChoiceOrText: Sendable {
  let name: String
  let label: String
  let choices: [Choice]
  var otherLabel = "something else, in words"
  /// What was answered before, from the list or in words.
  var known: String?
  var isRequired = true
  var hint = ""

  private static let other = "other, in words"
  private var wordsName: String { name + "-words" }
  private var knownWords: String? {
    known.flatMap { known in choices.contains { $0.id == known } ? nil : known }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let start = knownWords == nil ? known ?? "" : Self.other
    let choice = Field(
      name, label, .choice(choices + [Choice(Self.other, otherLabel)]), value: start, required: isRequired,
      hint: hint)
    guard (answers[name] ?? start) == Self.other else { return [choice] }
    return [choice, Field(wordsName, "In words", value: knownWords ?? "", required: true)]
  }

  /// The entry of the list, or the words; nil where nothing was answered.
  func answer(_ answers: [String: String]) -> String? {
    answers[name] == Self.other ? answers.said(wordsName) : answers.said(name)
  }
}

extension ChoiceOrText {
  init(
    _ name: String, _ label: String, from list: [String], known: String? = nil, required: Bool = true,
    hint: String = ""
  ) {
    self.init(
      name: name, label: label, choices: list.map { Choice($0, $0) }, known: known, isRequired: required,
      hint: hint)
  }
}
