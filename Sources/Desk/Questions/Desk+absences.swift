public import CareCalendar
import Casebook
public import Casework

/// What waits for a manager now, and to whom it would go while they are away.
public struct Handover: Equatable, Sendable {
  public let alerts: Int
  public let challenges: Int
  /// By name; empty where nobody is there to whom it could go.
  public let to: [String]
}

extension Desk {
  /// What the person is told of absences each day: their own, and for whom they stand in.
  public var absenceWords: [String] {
    let day = signedIn.day
    let own = staff.absence(of: signedIn.member.id, on: day).map { absence in
      let until = "You are marked as away until \(absence.until.words)"
      return "\(until): \(then(during: absence)). :back ends it."
    }
    let others = signedIn.covered.compactMap { member in
      staff.absence(of: member.id, on: day).map {
        "You stand in for \(member.details.name) until \($0.until.words)."
      }
    }
    return [own].compactMap { $0 } + others
  }

  private func then(during absence: Absence) -> String {
    absence.covering.map { "\(name(of: $0)) stands in" } ?? "what comes to you goes to the next role up"
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
    guard let member = staff[manager] else { return Handover(alerts: 0, challenges: 0, to: []) }
    var then = staff
    then.evolve(.away(Absence(of: manager, from: day, until: day, covering: covering)))
    let role = member.details.role
    let turn = then.turn(
      at: [role] + rulebook.policy.ladder.rolesAbove(role), team: member.details.team, on: day)
    let standIns = turn.filter { $0.coveringFor == manager }
    return Handover(
      alerts: try alerts().count { line in line.managers.contains { $0.isTurn(of: manager) } },
      challenges: try practice().count { line in
        line.isToAnswer
          && staff.turn(at: practiceRoles, team: line.child.team, on: signedIn.day)
            .contains { $0.isTurn(of: manager) }
      },
      to: (standIns.isEmpty ? turn : standIns).map { name(of: $0.staff) })
  }
}

extension ActingManager {
  /// True also while somebody stands in for them.
  fileprivate func isTurn(of manager: StaffID) -> Bool { staff == manager || coveringFor == manager }
}
