public import CareCalendar

/// Whose turn it is when something is put to a manager, or is an IRO's, who may be away.
extension StaffList {
  public func absence(of staff: StaffID, on day: Day) -> Absence? {
    absences.last { $0.staff == staff && $0.holds(day) }
  }

  /// What being back on the day ends: the absence that runs, or else the next one, which is called off.
  public func absenceToEnd(of staff: StaffID, on day: Day) -> Absence? {
    let next = absences.filter { $0.staff == staff && $0.from > day }.min { $0.from < $1.from }
    guard var ended = absence(of: staff, on: day) ?? next else { return nil }
    ended.until = absences.lastDay(of: staff, from: ended.from) ?? ended.until
    return ended
  }

  /// Those whose turn it is. `roles` begins with the role that it was put to, and goes up the ladder: where nobody in
  /// a role is there and nobody covers, it is the turn of the next. Of team managers, it is the child's own `team`'s.
  public func turn(at roles: [Role], team: String?, on day: Day) -> [ActingManager] {
    guard let asked = roles.first else { return [] }
    let away = holders(of: asked, team, day).first?.id
    for role in roles {
      let there = present(in: role, team, day)
      if there.isEmpty { continue }
      if role == asked { return there }
      return there.map { found in
        guard let away else {
          return ActingManager(found.staff, as: role, coveringFor: found.coveringFor, vacant: asked)
        }
        return ActingManager(found.staff, as: asked, coveringFor: away)
      }
    }
    return []
  }

  /// In what role somebody acts on what was put to the first of `roles`: as their turn has it, or as a manager above.
  /// Nil where it is not theirs to act on.
  public func acting(
    _ staff: StaffID, on roles: [Role], team: String?, day: Day
  ) -> ActingManager? {
    guard let asked = roles.first else { return nil }
    if let turn = turn(at: roles, team: team, on: day).first(where: { $0.staff == staff }) { return turn }
    if holders(of: asked, team, day).contains(where: { $0.id == staff }) {
      return ActingManager(staff, as: asked)
    }
    return capacities(of: staff, on: day).first { $0.role != asked && $0.role.mayAct(on: asked) }
  }

  /// Those who are away and for whom `staff` stands in; not whoever has left meanwhile, whose post is empty.
  public func covered(by staff: StaffID, on day: Day) -> [StaffMember] {
    absences.filter { $0.holds(day) && standIn($0, day) == staff }.compactMap { self[$0.staff] }
      .filter { $0.works(on: day) }
  }

  /// Who does somebody's work while they are away: whoever covers, or whoever covers for that one in turn. Nil for somebody
  /// who is there, and where nobody covers.
  public func standIn(for staff: StaffID, on day: Day) -> StaffID? {
    guard self[staff]?.works(on: day) ?? false else { return nil }
    return absence(of: staff, on: day).flatMap { standIn($0, day) }
  }

  /// Who acts for the children of an IRO: the IRO, or whoever stands in.
  public func acting(forIRO iro: StaffID, on day: Day) -> ActingManager {
    standIn(for: iro, on: day).map { ActingManager($0, as: .iro, coveringFor: iro) }
      ?? ActingManager(iro, as: .iro)
  }

  private func capacities(of staff: StaffID, on day: Day) -> [ActingManager] {
    let own = self[staff].map { ActingManager(staff, as: $0.details.role) }
    return (own.map { [$0] } ?? [])
      + covered(by: staff, on: day).map { ActingManager(staff, as: $0.details.role, coveringFor: $0.id) }
  }

  private func holders(of role: Role, _ team: String?, _ day: Day) -> [StaffMember] {
    members(in: role).filter { member in
      guard member.works(on: day) else { return false }
      return role != .teamManager || team != nil && member.details.team == team
    }
  }

  /// Those in the role who are there, and those who cover for the others.
  private func present(in role: Role, _ team: String?, _ day: Day) -> [ActingManager] {
    holders(of: role, team, day).compactMap { member in
      guard let absence = absence(of: member.id, on: day) else { return ActingManager(member.id, as: role) }
      return standIn(absence, day).map { ActingManager($0, as: role, coveringFor: member.id) }
    }
  }

  /// Who covers an absence; where they are away as well, who covers theirs.
  private func standIn(_ absence: Absence, _ day: Day) -> StaffID? {
    var absence = absence
    for _ in absences {
      guard let covering = absence.covering, covers(covering, for: absence.staff, day) else { return nil }
      guard let another = self.absence(of: covering, on: day) else { return covering }
      absence = another
    }
    return nil
  }

  /// Whoever has left, or has another post by now, covers for nobody any more.
  private func covers(_ covering: StaffID, for staff: StaffID, _ day: Day) -> Bool {
    guard let cover = self[covering], let away = self[staff], cover.works(on: day) else { return false }
    return cover.details.role.mayCover(away.details.role)
  }
}
