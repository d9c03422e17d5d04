import Casework
import TerminalUI

extension [Field] {
  /// The answers as they are kept: each letter written in one way, and without what is not seen. Throws for an answer
  /// that cannot be kept, at its field.
  func kept(_ answers: [String: String]) throws(FormRefusal) -> [String: String] {
    var kept = answers
    for field in self {
      guard let written = answers[field.name], let (sort, most) = field.kind.keeps else { continue }
      if let fault = KeptText.fault(of: written, longest: field.longest ?? most) {
        throw FormRefusal(words: "This \(fault).", field: field.name)
      }
      kept[field.name] = KeptText(written, as: sort).text
    }
    return kept
  }
}

extension Field.Kind {
  /// What is kept of words that are typed, and how many letters at the most; nil for what is chosen.
  fileprivate var keeps: (KeptText.Sort, longest: Int)? {
    switch self {
    case .text, .interpreted: (.line, 1000)
    case .longText: (.prose, 100_000)
    case .choice, .several, .keyed: nil
    }
  }
}
