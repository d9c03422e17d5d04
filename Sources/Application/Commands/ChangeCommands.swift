import CareCalendar
import Casework
import ReadModels
import Rulebook

extension CaseService {
  func perform(_ command: ChangeCommand) throws -> CommandResult {
    switch command {
    case .tell(let id, let details): try tell(id, details)
    case .consider(let id, let change, let outcome, let reason, let before):
      try consider(id, change, outcome, reason, before)
    }
  }

  private func tell(_ id: ChildID, _ details: ChangeDetails) throws -> CommandResult {
    try signedIn.require(.tellOfChanges)
    let row = try visibleRow(id)
    try signedIn.require(.tellOfChanges, about: row.team)
    let binding = details.law.map { SignificantChange.Binding($0, opening: identifiers.earlyReview()) }
    let change = SignificantChange(
      id: identifiers.change(), kind: try kind(details.kind), details.standing, words: details.words,
      on: details.on, before: details.before, binding: binding, toldOn: signedIn.day)
    return try record([.told(change)], of: row, isBinding: binding != nil)
  }

  private func consider(
    _ id: ChildID, _ change: ChangeID, _ outcome: Consideration.Outcome, _ reason: String?, _ before: Day?
  ) throws -> CommandResult {
    try signedIn.require(.considerChanges)
    let row = try visibleRow(id)
    let known = Child(folding: try wholeHistory(of: id))
    // What the law called for stands on a line of its own already.
    let opens = outcome == .broughtForward && !(known.changes[change].map(known.isBinding) ?? false)
    let decided = Consideration(
      outcome, reason: reason, opening: opens ? identifiers.earlyReview() : nil,
      before: opens ? before : nil, by: signedIn.member.id, on: signedIn.day)
    return try record([.considered(change, decided)], of: row, isBinding: opens)
  }

  private func record(_ events: [ChangeEvent], of row: ChildRow, isBinding: Bool) throws -> CommandResult {
    let position = try append(to: row.id) { child, _ in
      try child.decide(.change(events, today: signedIn.day))
    }
    let recorded = saying {
      let child = (try? wholeHistory(of: row.id)).map { Child(folding: $0) } ?? Child()
      return .changeNoted(row, events, child, next: isBinding ? try? nextReview(of: row.id) : nil)
    }
    return CommandResult(recorded: recorded, position: position)
  }

  private func kind(_ key: String) throws -> ChangeKind {
    guard let kind = rulebook.policy.changeKinds.first(where: { $0.key == key }) else {
      throw ServiceRefusal.impossible("The council's policy has no kind of change '\(key)'.")
    }
    return kind
  }
}
