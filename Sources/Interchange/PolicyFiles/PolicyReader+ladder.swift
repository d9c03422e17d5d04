import CareCalendar
import Casework
import Rulebook
import Yams

/// The ladder: one that a council writes takes the place of the whole usual one.
extension PolicyReader {
  mutating func readLadder(_ node: Node) {
    guard let mapping = node.mapping else {
      fault(node, "must hold 'name' and 'stages'", column: "ladder")
      return
    }
    var parts: [String: Node] = [:]
    for (key, value) in mapping {
      if let name = key.string, ["name", "stages"].contains(name) {
        parts[name] = value
      } else {
        fault(key, "is no part of a ladder; it has name, stages", column: "ladder.\(key.string ?? "")")
      }
    }
    for name in ["name", "stages"] where parts[name] == nil {
      fault(node, "has no '\(name)': add '\(name): …'", column: "ladder")
    }
    let name = parts["name"].flatMap { self.words(of: $0, "ladder.name") }
    let stages = parts["stages"].flatMap { self.stages(in: $0) }
    if let name, let stages { policy.ladder = Ladder(name: name, stages: stages) }
  }

  private mutating func stages(in node: Node) -> [LadderStage]? {
    guard let entries = entries(of: node, as: .stage, "ladder.stages") else { return nil }
    var keys: [String: Int] = [:]
    var stages: [LadderStage] = []
    for entry in entries {
      guard let stage = stage(entry, after: &keys) else { continue }
      stages.last.flatMap { stage.fault(after: $0) }.map { fault(entry, $0, column: "ladder.stages") }
      if stages.contains(where: { $0.name.lowercased() == stage.name.lowercased() }) {
        let name = "\(stage.name.quoted) is the name of two stages, which nobody could tell apart"
        fault(entry, "\(name): give each its own", column: "ladder.stages.name")
      }
      stages.append(stage)
    }
    if stages.count == entries.count, !stages.contains(where: \.mayStart) {
      fault(node, "let no alert start: write 'may-start: yes' on at least one", column: "ladder.stages")
    }
    return stages
  }

  private mutating func stage(_ entry: Node, after keys: inout [String: Int]) -> LadderStage? {
    let column = "ladder.stages"
    let fields = fields(of: entry, as: .stage, column)
    let key = fields["key"].flatMap { self.key(of: $0, "\(column).key", after: &keys) }
    let name = fields["name"].flatMap { self.words(of: $0, "\(column).name") }
    let role = fields["role"].flatMap { self.role(of: $0, "\(column).role") }
    let roleName = fields["role-name"].map { self.words(of: $0, "\(column).role-name") } ?? role?.words
    let period = fields["days"].flatMap { self.period(of: $0, "\(column).days") }
    let isFormal = fields["formal"].flatMap { self.answer(of: $0, "\(column).formal") }
    let mayStart = fields["may-start"].flatMap { self.answer(of: $0, "\(column).may-start") }
    guard let key, let name, let role, let roleName, let period, let isFormal, let mayStart
    else { return nil }
    return LadderStage(
      key: key, name: name, role: role, roleName: roleName, period: period, isFormal: isFormal,
      mayStart: mayStart)
  }

  private mutating func role(of node: Node, _ column: String) -> Role? {
    let text = node.scalar?.string ?? ""
    if let role = Role(rawValue: text), role.managesSocialWork { return role }
    let roles = Role.managers.map(\.rawValue).joined(separator: ", ")
    fault(node, "\(text.quoted) is no role of a ladder: choose one of \(roles)", column: column)
    return nil
  }

  private mutating func period(of node: Node, _ column: String) -> Period? {
    let text = node.scalar?.string ?? ""
    if let period = Period(words: text), (1...999).contains(period.count) { return period }
    let hint = "write a number from 1 and a unit, as in '5 working days' or '10 days'"
    fault(node, "\(text.quoted) is no time for an answer: \(hint)", column: column)
    return nil
  }

  private mutating func answer(of node: Node, _ column: String) -> Bool? {
    switch node.scalar?.string.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      let text = (node.scalar?.string ?? "").quoted
      fault(node, "\(text) is neither yes nor no: write one of them", column: column)
      return nil
    }
  }
}

extension LadderStage {
  /// What is wrong with its standing above another; nil where nothing is.
  fileprivate func fault(after last: LadderStage) -> String? {
    if role.rung ?? 0 < last.role.rung ?? 0 {
      let roles = "'\(role.rawValue)' stands above '\(last.role.rawValue)'"
      return "\(roles), and a ladder only goes up: put the stages in order"
    }
    guard last.isFormal, !isFormal else { return nil }
    return
      "is informal above a formal stage, where the clock of the whole process runs: write 'formal: yes', or put "
      + "the informal stages first"
  }
}
