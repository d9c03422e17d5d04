import CareCalendar
public import Casework
public import ReadModels
import Rulebook

extension CaseQueries {
  /// The manager of the child's own team by name, where there is just one.
  public func teamManager(of child: Child) -> String {
    let team = child.responsibility.caseHolder?.team
    let managers = staff.members.map(\.details).filter { details in
      details.role == .teamManager && details.team == team && signedIn.day.isNotAfter(details.ended)
    }
    return team != nil && managers.count == 1 ? managers[0].name : "the team manager"
  }

  /// True where it is the turn of the person who asks.
  func isTurn(_ roles: [Role], _ team: String?) -> Bool {
    staff.turn(at: roles, team: team, on: signedIn.day).contains { $0.staff == signedIn.member.id }
  }

  /// What is the person's who asks while another manager is away or their post empty, and the teams that are theirs.
  func cover(in rows: [ChildRow]) -> StandInDuties {
    guard signedIn.role.managesSocialWork else { return StandInDuties() }
    let duties = rows.map { row in
      let theirs = row.duties.map(\.duty).filter { duty in
        guard duty.post != .iro else { return false }
        return turns(of: duty, row).map { isTurn($0, row.team) } ?? signedIn.standsIn(for: duty, of: row)
      }
      return (row.id, Set(theirs.map(\.key)))
    }
    return StandInDuties(
      Dictionary(duties) { $0.union($1) }, teams: signedIn.role == .teamManager ? signedIn.teams : nil)
  }

  /// The roles to whom an alert or a challenge goes, from its own up; nil for a duty that is no manager's turn.
  private func turns(of duty: Duty, _ row: ChildRow) -> [Role]? {
    if let id = duty.key.alert {
      let alert = row.alerts.first { $0.id == id }
      return alert.flatMap { $0.state.isManagers ? $0.ahead : nil }
    }
    guard duty.nature == .challenge, duty.post != .iro else { return nil }
    return practiceRoles
  }

  /// For whom the person who asks stands in on a line: the child's IRO, or the manager whose turn it is. Nil for what is
  /// their own.
  public func standsInFor(_ line: TodayLine) -> String? {
    if let iro = signedIn.standsIn(forIROOf: line.child) { return iro.details.name }
    guard let roles = turns(of: line.duty, line.child) else { return nil }
    return staff.turn(at: roles, team: line.child.team, on: signedIn.day)
      .first { $0.staff == signedIn.member.id }?.coveringFor.map(name(of:))
  }

  /// Whose turn a duty is by name; nil for one that is no manager's turn, or where nobody is listed.
  func managers(of duty: Duty, _ row: ChildRow) -> String? {
    guard let roles = turns(of: duty, row) else { return nil }
    let names = staff.turn(at: roles, team: row.team, on: signedIn.day).map { $0.named(staff) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
