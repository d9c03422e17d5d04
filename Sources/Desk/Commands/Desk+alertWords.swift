import CareCalendar
import Casebook
import Casework
import Rulebook

/// What was done about an alert, in words for the message line.
extension Desk {
  func saidOfRaising(_ lines: [AlertLine]) -> String {
    guard let first = lines.first else { return "" }
    let names = lines.map { called($0.child) }
    let whose = lines.map(whose).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let what = lines.count == 1 ? "\(title(first)) about" : "\(several(first)), one each about"
    let turn = turn(of: whose.inAList, isOne: whose.count == 1, of: lines.count == 1 ? "it" : "them", first)
    return "\(what) \(names.inAList) raised at \(first.alert.current.stage.called): \(turn)."
  }

  /// What was done, without the words that it was done with: those stand in the record.
  func said(_ act: AlertAct, of line: AlertLine) -> String {
    let word = rulebook.policy.vocabulary[.alert]
    let alert = "\(title(line)) about \(called(line.child))"
    let category = line.alert.raised.category.name
    let said =
      switch act {
      case .acknowledge:
        "\(alert), \(category), acknowledged: this is not agreement"
          + (line.clocks.stage.map { "; an answer is due by \($0.due.words)" } ?? "")
      case .reply(_, let by):
        "\(alert) answered, to be done by \(by.words); now \(line.owner) accepts the reply or "
          + "\(line.alert.above == nil ? "resolves" : "escalates") the \(word)"
      case .accept: "\(alert), \(category): the reply is accepted; resolve it when it is put right"
      case .escalate:
        "\(alert) escalated to \(line.alert.current.stage.called): \(turn(of: whose(line), isOne: true, line))"
      case .resolve: "\(alert) resolved"
      case .withdraw: "\(alert) withdrawn"
      case .referToCafcass: "\(alert) referred to Cafcass; it goes on at \(line.alert.current.stage.called)"
      case .seekLegalAdvice: "\(alert): legal advice noted as sought; nothing is kept of what was advised"
      case .note: "\(alert): note added"
      }
    return said.asSentence
  }

  /// "Sam Stone is to acknowledge it by Wed 5 Nov 2014 and answer it by Mon 10 Nov 2014"; of both by one day
  /// "Sam Stone is to acknowledge and answer it by Tue 4 Nov 2014"
  private func turn(
    of whose: String, isOne: Bool, of what: String = "it", _ line: AlertLine
  ) -> String {
    if let answer = line.clocks.stage?.due, line.clocks.acknowledgement?.due == answer {
      return "\(whose) \(isOne ? "is" : "are") to acknowledge and answer \(what) by \(answer.words)"
    }
    let days = [
      line.clocks.acknowledgement.map { "acknowledge \(what) by \($0.due.words)" },
      line.clocks.stage.map { "answer \(what) by \($0.due.words)" },
    ].compactMap { $0 }
    return "\(whose) \(isOne ? "is" : "are") to \(days.joined(separator: " and "))"
  }

  private func whose(_ line: AlertLine) -> String {
    line.managers.isEmpty ? "the \(line.owner)" : line.owner
  }

  private func title(_ line: AlertLine) -> String {
    rulebook.policy.vocabulary.alert(isUrgent: line.alert.raised.isUrgent)
  }

  private func several(_ line: AlertLine) -> String {
    let word = rulebook.policy.vocabulary.several(.alert)
    return line.alert.raised.isUrgent ? "Urgent \(word)" : word.capitalisingFirst
  }
}

extension [String] {
  /// "Ella", "Ella and Reece", "Ella, Reece and Kai"
  fileprivate var inAList: String {
    guard count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }
}
