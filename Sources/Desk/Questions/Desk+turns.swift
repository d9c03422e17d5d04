import CareCalendar
import Casebook
import Casework
import Rulebook

extension Desk {
  /// True where a row of those that the store gives is for the person who asks: senior managers see the children of
  /// whom a duty is theirs, or an alert has come to them.
  func sees(_ row: ChildRow, within teams: [String], owing posts: [Post]) -> Bool {
    if let team = row.team, teams.contains(team) { return true }
    return row.alerts.contains { $0.isOpen && concerns($0, of: row) }
      || row.duties.contains { posts.contains($0.duty.post) && $0.duty.isInForce(on: signedIn.day) }
  }

  /// True where an alert about a child whom the person sees stands on their list.
  func sees(_ alert: AlertRow, of row: ChildRow) -> Bool {
    guard signedIn.role.managesSocialWork else { return true }
    return row.team.map(signedIn.teams.contains) ?? false || concerns(alert, of: row)
  }

  private func concerns(_ alert: AlertRow, of row: ChildRow) -> Bool {
    if alert.reached.contains(where: { signedIn.seniorRoles.contains($0) }) { return true }
    return alert.state.isManagers && isTurn(alert.ahead, row.team)
  }

  private func isTurn(_ roles: [Role], _ team: String?) -> Bool {
    staff.turn(at: roles, team: team, on: signedIn.day).contains { $0.staff == signedIn.member.id }
  }

  /// What is the person's who asks while another manager is away or their post empty, and the teams that are theirs.
  func cover(in rows: [ChildRow]) -> Cover {
    guard signedIn.role.managesSocialWork else { return Cover() }
    let duties = rows.map { row in
      let theirs = row.duties.map(\.duty).filter { duty in
        guard duty.post != .iro else { return false }
        return turns(of: duty, row).map { isTurn($0, row.team) } ?? signedIn.standsIn(for: duty, of: row)
      }
      return (row.id, Set(theirs.map(\.key)))
    }
    return Cover(
      Dictionary(duties) { $0.union($1) }, teams: signedIn.role == .teamManager ? signedIn.teams : nil)
  }

  /// The roles to whom an alert or a challenge goes, from its own up; nil for a duty that is no manager's turn.
  private func turns(of duty: Duty, _ row: ChildRow) -> [Role]? {
    if let id = duty.key.alert {
      let alert = row.alerts.first { $0.id == id }
      return alert.flatMap { $0.state.isManagers ? $0.ahead : nil }
    }
    guard duty.nature == .challenge, duty.post != .iro else { return nil }
    return [.teamManager] + rulebook.policy.ladder.rolesAbove(.teamManager)
  }

  /// Whose turn a duty is by name; nil for one that is no manager's turn, or where nobody is listed.
  func managers(of duty: Duty, _ row: ChildRow) -> String? {
    guard let roles = turns(of: duty, row) else { return nil }
    let names = staff.turn(at: roles, team: row.team, on: signedIn.day).map { $0.named(staff) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
