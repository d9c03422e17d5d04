public import CareCalendar
public import Casework
import ReadModels

/// What waits for a manager now, and to whom it would go while they are away.
public struct Handover: Equatable, Sendable {
  public let alerts: Int
  public let challenges: Int
  /// Reviews whose decisions wait for the manager's reply.
  public let decisions: Int
  /// By name; empty where nobody is there to whom alerts and challenges could go.
  public let to: [String]
}

extension CaseQueries {
  /// What the person is told of absences each day: their own, and for whom they stand in.
  public var absenceWords: [String] {
    let day = signedIn.day
    let own = staff.absence(of: signedIn.member.id, on: day).map { absence in
      "You are marked as away until \(absence.until.words): "
        + "\(whatComes(to: absence.staff, covering: absence.covering)). :back ends it."
    }
    let others = signedIn.covered.compactMap { member in
      staff.absence(of: member.id, on: day).map {
        "You stand in for \(member.details.name) until \($0.until.words)."
      }
    }
    return [own].compactMap { $0 } + others
  }

  /// That somebody is away on the day, until when, and who covers; nil for whoever is there.
  public func absenceWords(of member: StaffID) -> String? {
    staff.absence(of: member, on: signedIn.day).map { absence in
      "Away until \(absence.until.words)" + (absence.covering.map { ", covered by \(name(of: $0))" } ?? "")
    }
  }

  /// What becomes of what comes to a manager who is away. Only a manager by name replies to decisions, so that of
  /// them no more is said than is true. `above` names those of the next role up, where that is known.
  public func whatComes(to manager: StaffID, covering: StaffID?, above: [String] = []) -> String {
    if let covering { return "\(name(of: covering)) covers" }
    let up =
      "\(rulebook.policy.vocabulary[.alert])s and challenges go to the next role up"
      + (above.isEmpty ? "" : " (\(above.joined(separator: ", ")))")
    guard staff[manager]?.details.role == .teamManager else { return up }
    return "\(up), decisions to nobody; silence counts as agreement"
  }

  /// Those of whom absences are kept, by name.
  public var managers: [StaffMember] {
    staff.members.filter { $0.details.role.managesSocialWork && $0.works(on: signedIn.day) }
      .sorted { Collation.key($0.details.name) < Collation.key($1.details.name) }
  }

  /// The absence of each manager that runs or is still to come, the first to begin before the others.
  public var absences: [Absence] {
    staff.absences.filter { $0.until >= signedIn.day }.sorted { ($0.from, $0.until) < ($1.from, $1.until) }
  }

  /// What waits for a manager, and to whom it goes from a day on when somebody covers, or nobody does.
  public func handover(of manager: StaffID, from day: Day, covering: StaffID?) throws -> Handover {
    guard let member = staff[manager] else { return Handover(alerts: 0, challenges: 0, decisions: 0, to: []) }
    return Handover(
      alerts: try alerts().count { line in line.managers.contains { $0.isTurn(of: manager) } },
      challenges: try practice().count { line in
        line.isToAnswer
          && staff.turn(at: practiceRoles, team: line.child.team, on: signedIn.day)
            .contains { $0.isTurn(of: manager) }
      },
      decisions: try repliesAwaited(from: member.details),
      to: turn(while: Absence(of: manager, from: day, until: day, covering: covering), member.details))
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
