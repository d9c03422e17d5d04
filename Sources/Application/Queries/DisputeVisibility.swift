import CareCalendar
import Casework
import ReadModels
import Rulebook

/// Of which children and disputes a manager is told. They know of all that is about their own team; of other
/// children's only what has come to them, what is their turn, and while it is open what they acted on.
extension CaseQueries {
  /// True where a row of those that the store gives is for the person who asks: of children of other teams those of
  /// whom a duty or a dispute is theirs.
  func sees(_ row: ChildRow, owing posts: [DutyOwner]) -> Bool {
    if isOfTheirTeam(row.team) || row.alerts.contains(where: { $0.isOpen && concerns($0, row.team) }) {
      return true
    }
    return row.duties.map(\.duty).contains { duty in
      duty.isInForce(on: signedIn.day) && (posts.contains(duty.post) || isChallengeToAnswer(duty, row.team))
    }
  }

  /// The disputes on the row of which the person who asks may know.
  func known(on row: ChildRow) -> VisibleDisputes {
    if knowsAll(of: row.team) { return .all }
    let alerts = row.alerts.filter { concerns($0, row.team) }
    let asked = row.duties.map(\.duty).filter { isChallengeToAnswer($0, row.team) }
    return .these(Set(alerts.map(\.id)), notes: Set(asked.compactMap(\.key.practiceNote)))
  }

  /// The disputes about the child of which they may know: also the challenge that an alert came out of, and what they
  /// answered themself.
  func known(about child: Child) -> VisibleDisputes {
    let team = child.responsibility.caseHolder?.team
    if knowsAll(of: team) { return .all }
    let alerts = child.alerts.filter { concerns(AlertRow($0, under: rulebook), team) }
    let notes = child.practiceNotes.filter { note in
      if let answer = note.answer { return answer.by == signedIn.member.id }
      if let taken = child.alert(takingUp: note.id) { return alerts.contains { $0.id == taken.id } }
      return note.kind == .challenge && isTurn(practiceRoles, team)
    }
    return .these(Set(alerts.map(\.id)), notes: Set(notes.map(\.id)))
  }

  /// Whoever is no manager is told of each child whom they see whatever their role lets them.
  private func knowsAll(of team: String?) -> Bool {
    !signedIn.role.managesSocialWork || isOfTheirTeam(team)
  }

  private func isOfTheirTeam(_ team: String?) -> Bool { team.map(signedIn.teams.contains) ?? false }

  private func concerns(_ alert: AlertRow, _ team: String?) -> Bool {
    if alert.reached.contains(where: { signedIn.seniorRoles.contains($0) }) { return true }
    if alert.isOpen, alert.acted.contains(signedIn.member.id) { return true }
    return alert.state.isManagers && isTurn(alert.ahead, team)
  }

  private func isChallengeToAnswer(_ duty: Duty, _ team: String?) -> Bool {
    duty.key.practiceNote != nil && isTurn(practiceRoles, team)
  }
}
