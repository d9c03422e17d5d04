import CareCalendar
import Casework

/// When managers of the invented council are away, and who covers for them.
struct Leave: Sendable {
  let login: String
  let from: Day
  let until: Day
  /// Nil where nobody covers: what comes to them goes to the next role up.
  var covering: String?
}

extension Leave {
  /// What was planned when the council began to record. A team manager is away on the pinned day, and covered; so is
  /// the senior manager two roles above the team managers, and not covered, where the ladder goes on above them.
  static func planned(under ladder: Ladder) -> [Leave] {
    let roles = ladder.roles
    let seniors = roles.count > 3 ? Establishment.others.filter { $0.role == roles[2] } : []
    return [
      Leave(
        login: "nighat.anwar", from: CouncilYears.day(2014, 10, 27), until: CouncilYears.day(2014, 11, 7),
        covering: "theresa.stone"),
      Leave(
        login: "leroy.pascall", from: CouncilYears.day(2014, 9, 22), until: CouncilYears.day(2014, 9, 26),
        covering: "graham.tolley"),
      Leave(
        login: "philippa.marlow", from: CouncilYears.day(2014, 10, 15), until: CouncilYears.day(2014, 10, 22)),
    ]
      + seniors.map {
        Leave(
          login: $0.login, from: CouncilYears.day(2014, 10, 29), until: CouncilYears.day(2014, 11, 14))
      }
  }
}

extension Ladder {
  /// The roles that its stages go to, from the nearest to the child up, each once.
  var roles: [Role] { stages.first.map(roles(from:)) ?? [] }
}

extension Establishment {
  /// Everybody, with when they are away; each is known by their login.
  static func staff(away leaves: [Leave]) -> StaffList {
    let joined = toImport.map { StaffEvent.joined(StaffMember(id: StaffID($0.login), details: $0)) }
    let away = leaves.map { leave in
      StaffEvent.away(
        Absence(
          of: StaffID(leave.login), from: leave.from, until: leave.until,
          covering: leave.covering.map { StaffID($0) }))
    }
    return (joined + away).reduce(into: StaffList()) { $0.evolve($1) }
  }
}
