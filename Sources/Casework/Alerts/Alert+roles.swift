extension Alert {
  /// The roles that it has come to, each once, in that order.
  public var rolesReached: [Role] { reached.map(\.stage.role).eachOnce }

  /// The role that it is with, and those above it on its own ladder, each once.
  public var rolesAhead: [Role] { ladder.roles(from: current.stage) }

  /// Those who acknowledged or answered it, each once.
  public var managersWhoActed: [StaffID] {
    reached.flatMap { [$0.acknowledgedBy, $0.reply?.manager] }.compactMap { $0?.staff }.eachOnce
  }
}

extension Ladder {
  /// The role that a stage goes to, and those above it, each once.
  public func roles(from stage: LadderStage) -> [Role] {
    stages[(place(of: stage.key) ?? 0)...].map(\.role).eachOnce
  }

  /// A role, and those above it, from the nearest up, each once.
  public func roles(from role: Role) -> [Role] {
    ([role] + stages.map(\.role).filter { $0.mayAct(on: role) }).eachOnce
  }

  /// As the council calls a role: at a stage that goes to it, or else where the role comes first.
  public func title(of role: Role, at stage: LadderStage?) -> String {
    if let stage, stage.role == role { return stage.roleName }
    return stages.first { $0.role == role }?.roleName ?? role.words
  }

  /// The stages above one, the nearest first.
  public func stages(above stage: LadderStage) -> [LadderStage] {
    place(of: stage.key).map { Array(stages[($0 + 1)...]) } ?? []
  }
}

extension Array where Element: Equatable {
  fileprivate var eachOnce: [Element] {
    reduce(into: []) { known, one in if !known.contains(one) { known.append(one) } }
  }
}
