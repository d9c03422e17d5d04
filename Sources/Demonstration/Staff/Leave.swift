import CareCalendar
import Casework

/// When managers of the invented council are away, and who covers for them.
struct Leave: Sendable {
  let login: String
  let from: Day
  let until: Day
  /// Nil where nobody covers: what comes to them goes to the next role up.
  var covering: String?

  func holds(_ day: Day) -> Bool { from <= day && day <= until }
}

extension Leave {
  /// What was planned when the council began to record. A team manager is away on the pinned day, and covered; so is
  /// the senior manager two roles above the team managers, and not covered, where the ladder goes on above them.
  static func planned(under ladder: Ladder) -> [Leave] {
    let roles = ladder.managers
    let seniors = roles.count > 3 ? Establishment.holders(of: roles[2], nil) : []
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
  /// The roles that its stages go to, each once.
  var managers: [Role] {
    stages.map(\.role).reduce(into: []) { roles, role in if !roles.contains(role) { roles.append(role) } }
  }
}

extension Establishment {
  static func holders(of role: Role, _ team: Team?) -> [StaffDetails] {
    if role == .teamManager { return teamManagers.filter { $0.team == team }.map(\.details) }
    return others.filter { $0.role == role }
  }

  /// The login of whoever acts in the role on a day: its holder, who covers for them, or the next role of `roles`.
  static func acting(in role: Role, _ team: Team, on day: Day, of roles: [Role], _ leaves: [Leave]) -> String?
  {
    for role in roles.drop(while: { $0 != role }) {
      guard let login = holders(of: role, team).first?.login else { continue }
      guard let leave = leaves.first(where: { $0.login == login && $0.holds(day) }) else { return login }
      if let covering = leave.covering { return covering }
    }
    return nil
  }
}
