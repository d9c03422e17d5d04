import Casework
import ReadModels

extension CaseService {
  func perform(_ command: DifferenceCommand) throws -> CommandResult {
    switch command {
    case .settle(let id, let answers, let reason): try settle(answers, of: id, reason)
    }
  }

  private func settle(
    _ answers: [DifferenceAnswer], of id: ChildID, _ reason: String
  ) throws -> CommandResult {
    try signedIn.require(.settleDifferences)
    let row = try visibleRow(id)
    let other = try otherRecord(answers, of: id)
    let position = try append(to: [id] + (other.map { [$0] } ?? [])) { one, child, entries in
      if one != id { return Child.recordedUnder(row.number, entries, reason: reason) }
      let settled = try Child.settle(answers, reason: reason, among: entries, today: signedIn.day)
      guard let other else { return settled }
      let theirs = try wholeHistory(of: other)
      return try Child.joining(theirs, to: entries, reason: reason) + settled
        + child.settlingAbsences(apartFrom: answers, reason: reason, on: signedIn.day)
        + child.takingOver(theirs)
    }
    return CommandResult(recorded: .differencesSettled(row, count: answers.count), position: position)
  }

  /// The record under another number that is said to be of the same child; nil where none is.
  private func otherRecord(_ answers: [DifferenceAnswer], of id: ChildID) throws -> ChildID? {
    let child = Child(folding: try wholeHistory(of: id))
    for answer in answers where answer.verdict == .return {
      guard case .otherNumber(let number)? = child.differences[answer.key]?.difference.statement else {
        continue
      }
      guard let other = try self.child(numbered: number) else {
        throw ServiceRefusal.noSuchChild(number.text)
      }
      if let under = Child(folding: try wholeHistory(of: other)).person.recordedUnder {
        throw ServiceRefusal.impossible(
          "What stood under \(number) is recorded under \(under) already: settle it there, or by hand.")
      }
      return other
    }
    return nil
  }
}
