extension Alert {
  /// The roles that it has come to, each once, in that order.
  public var rolesReached: [Role] { reached.map(\.stage.role).eachOnce }

  /// The role that it is with, and those above it on its own ladder, each once.
  public var rolesAhead: [Role] {
    let here = ladder.place(of: current.stage.key) ?? 0
    return ladder.stages[here...].map(\.role).eachOnce
  }
}

extension [Role] {
  fileprivate var eachOnce: [Role] {
    reduce(into: []) { roles, role in if !roles.contains(role) { roles.append(role) } }
  }
}
