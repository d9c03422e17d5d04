public import CareCalendar
public import Casework
import ReadModels

/// What is somebody's now, and whose it would be while they are away.
public struct Handover: Equatable, Sendable {
  /// The children of an IRO; 0 of a manager.
  public let children: Int
  public let alerts: Int
  public let challenges: Int
  /// Reviews whose decisions wait for the manager's reply.
  public let decisions: Int
  /// By name; empty where nobody is there to whom it could go.
  public let to: [String]
}

extension CaseQueries {
  /// What is somebody's, and to whom it goes from a day on when somebody covers, or nobody does.
  public func handover(of person: StaffID, from day: Day, covering: StaffID?) throws -> Handover {
    guard let member = staff[person] else {
      return Handover(children: 0, alerts: 0, challenges: 0, decisions: 0, to: [])
    }
    let absence = Absence(of: person, from: day, until: day, covering: covering)
    return member.details.role == .iro
      ? try handover(of: member, while: absence) : try handover(ofManager: member, while: absence)
  }

  /// An IRO's children, and the alerts about them that wait for the IRO.
  private func handover(of iro: StaffMember, while absence: Absence) throws -> Handover {
    let whose = ListScope.iro(login: iro.details.login)
    var then = staff
    then.evolve(.away(absence))
    return Handover(
      children: try caseload(whose).count, alerts: try alerts(whose).count { $0.clocks.turn.isIROs },
      challenges: 0, decisions: 0,
      to: then.standIn(for: iro.id, on: absence.from).map { [name(of: $0)] } ?? [])
  }

  private func handover(ofManager member: StaffMember, while absence: Absence) throws -> Handover {
    let manager = member.id
    return Handover(
      children: 0, alerts: try alerts().count { line in line.managers.contains { $0.isTurn(of: manager) } },
      challenges: try practice().count { line in
        line.isToAnswer
          && staff.turn(at: practiceRoles, team: line.child.team, on: signedIn.day)
            .contains { $0.isTurn(of: manager) }
      },
      decisions: try repliesAwaited(from: member.details),
      to: turn(while: absence, member.details))
  }

  /// In how many reviews' decisions the manager of a team is to reply; senior managers reply to none.
  private func repliesAwaited(from manager: StaffDetails) throws -> Int {
    guard manager.role == .teamManager, let team = manager.team else { return 0 }
    let duties = try rows(signedIn.scope()).filter { $0.team == team }.flatMap(\.duties).map(\.duty)
    return duties.count {
      $0.nature == .answer && $0.post == .teamManager && $0.isInForce(on: signedIn.day)
    }
  }

  /// By name, who has a manager's turn on the first day of an absence.
  private func turn(while absence: Absence, _ manager: StaffDetails) -> [String] {
    var then = staff
    then.evolve(.away(absence))
    let turn = then.turn(
      at: rulebook.policy.ladder.roles(from: manager.role), team: manager.team,
      on: absence.from)
    let standIns = turn.filter { $0.coveringFor == absence.staff }
    return (standIns.isEmpty ? turn : standIns).map { name(of: $0.staff) }
  }
}

extension ActingManager {
  /// True also while somebody stands in for them.
  fileprivate func isTurn(of manager: StaffID) -> Bool { staff == manager || coveringFor == manager }
}
