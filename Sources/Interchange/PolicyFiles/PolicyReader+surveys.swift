import Casework
import Rulebook
import Yams

/// What is asked after a review: the questions of a sort of person that a council writes take the place of the usual.
extension PolicyReader {
  mutating func readSurveys(_ node: Node) {
    guard let mapping = node.mapping else {
      if node.null != nil { return }
      fault(node, "must hold questions, under \(PolicyReader.respondents)", column: "surveys")
      return
    }
    for (key, value) in mapping {
      guard let respondent = key.string.flatMap(SurveyRespondent.init) else {
        let place = "surveys.\(key.string ?? "")"
        fault(key, "is nobody who is asked; there are \(PolicyReader.respondents)", column: place)
        continue
      }
      questions(in: value, "surveys.\(respondent.rawValue)").map { policy.surveys[respondent] = $0 }
    }
  }

  private static var respondents: String {
    SurveyRespondent.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private mutating func questions(in node: Node, _ column: String) -> [SurveyQuestion]? {
    if node.sequence?.isEmpty ?? false { return [] }
    guard let entries = entries(of: node, as: .question, column) else { return nil }
    var keys: [String: Int] = [:]
    return entries.compactMap { question($0, column, after: &keys) }
  }

  private mutating func question(
    _ entry: Node, _ column: String, after keys: inout [String: Int]
  ) -> SurveyQuestion? {
    let fields = fields(of: entry, as: .question, column)
    let key = fields["key"].flatMap { self.key(of: $0, "\(column).key", after: &keys) }
    let words = fields["question"].flatMap { self.words(of: $0, "\(column).question") }
    let answer = fields["answer"].map { self.way(of: $0, "\(column).answer") } ?? .yesOrNo
    guard let key, let words, let answer else { return nil }
    return SurveyQuestion(key, words, answer)
  }

  private mutating func way(of node: Node, _ column: String) -> SurveyQuestion.Answer? {
    let text = node.scalar?.string ?? ""
    if let answer = SurveyQuestion.Answer(rawValue: text) { return answer }
    let all = SurveyQuestion.Answer.allCases.map(\.rawValue).joined(separator: ", ")
    fault(node, "\(text.quoted) is no way to answer: choose one of \(all)", column: column)
    return nil
  }
}

extension PolicyReader.EntrySchema {
  fileprivate static let question = PolicyReader.EntrySchema(
    noun: "question", required: ["key", "question"], optional: ["answer"])
}
