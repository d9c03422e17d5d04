import Casework
public import Rulebook

extension [AlertLine] {
  /// That the alerts were just raised, each about a child of its own, and who is to acknowledge and answer them.
  public func raisedMessage(in vocabulary: Vocabulary) -> String {
    guard let first else { return "" }
    let whose = map(\.whose).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let several = vocabulary.several(.alert)
    let title = first.alert.raised.isUrgent ? "Urgent \(several)" : several.capitalisingFirst
    let what = count == 1 ? "\(first.title(in: vocabulary)) about" : "\(title), one each about"
    let turn = first.turn(of: whose.inAList, isOne: whose.count == 1, on: count == 1 ? "it" : "them")
    let stage = first.alert.current.stage.placed(for: vocabulary.alert(isUrgent: false))
    return "\(what) \(map(\.child.nameOrNumber).inAList) raised\(stage): \(turn)."
  }
}

extension AlertLine {
  /// Whose turn it is, within a sentence.
  var whose: String { managers.isEmpty ? "the \(owner)" : owner }

  func title(in vocabulary: Vocabulary) -> String { vocabulary.alert(isUrgent: alert.raised.isUrgent) }

  /// "Sam Stone is to acknowledge it by Wed 5 Nov 2014 and answer it by Mon 10 Nov 2014"; of both by one day
  /// "Sam Stone is to acknowledge and answer it by Tue 4 Nov 2014"
  func turn(of whose: String, isOne: Bool, on what: String = "it") -> String {
    let who = "\(whose) \(isOne ? "is" : "are") to"
    if let answer = clocks.stage?.due, clocks.acknowledgement?.due == answer {
      return "\(who) acknowledge and answer \(what) by \(answer.words)"
    }
    let days = [
      clocks.acknowledgement.map { "acknowledge \(what) by \($0.due.words)" },
      clocks.stage.map { "answer \(what) by \($0.due.words)" },
    ].compactMap { $0 }
    return "\(who) \(days.joined(separator: " and "))"
  }
}

extension [String] {
  /// "Ella", "Ella and Reece", "Ella, Reece and Kai"
  fileprivate var inAList: String {
    guard count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }
}
