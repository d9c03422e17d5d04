import Casework
import TerminalUI

extension FormContent {
  var lines: [String] { [] }
  func lines(_ answers: [String: String]) -> [String] { lines }
  func title(_ answers: [String: String]) -> String { title }

  /// The fields are asked for anew whenever an answer changes which there are, or what they offer.
  func variant(_ answers: [String: String]) -> String {
    fields(answers).map(\.signature).joined(separator: "\n")
  }
}

extension Field {
  /// What tells it from a field that asks for something else, or offers other answers.
  fileprivate var signature: String {
    var parts = [name, title, value, hint]
    switch kind {
    case .choice(let choices), .keyed(let choices): parts += choices.map(\.id)
    case .text, .several, .longText, .interpreted: break
    }
    return parts.joined(separator: "\t")
  }

  /// A field for words that may be many: a page, if need be.
  static func words(
    _ name: String, _ label: String, value: String = "", required: Bool = false, hint: String = ""
  ) -> Field {
    Field(name, label, .longText, value: value, required: required, hint: hint)
  }

  /// A time of day, if it is known.
  static func time(
    _ name: String, _ label: String, value: TimeOfDay?,
    remark: @escaping @Sendable (TimeOfDay) -> String? = { _ in nil }
  ) -> Field {
    let meaning: @Sendable (String) -> Interpretation = { text in
      if text.isEmpty { return .empty }
      guard let time = TimeOfDay(text) else {
        return .bad(message: "Type a time as 15:30, 9.30 or 14, or nothing.")
      }
      return .good(hint: "\(time)\(remark(time).map { ": \($0)" } ?? "")")
    }
    return Field(
      name, label, .interpreted(meaning), value: value?.description ?? "",
      hint: "Type a time if it is known: 15:30, 9.30, 14")
  }

  /// A question that is answered yes or no; nothing is taken for granted.
  static func yesOrNo(
    _ name: String, _ label: String, known: Bool? = nil, required: Bool = true, hint: String = ""
  ) -> Field {
    let value = known.map { $0 ? "yes" : "no" } ?? ""
    return Field(
      name, label, .choice([Choice("yes", "yes"), Choice("no", "no")]), value: value, required: required,
      hint: hint)
  }
}
