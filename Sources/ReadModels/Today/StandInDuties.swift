public import Casework
import Rulebook

/// What is a manager's besides what their post holds, while they stand in for others, and where their post ends.
public struct StandInDuties: Equatable, Sendable {
  /// The duties about each child of those for whom they stand in: two children's can have one key.
  public let duties: [ChildID: Set<DutyKey>]
  /// The teams that a team manager answers for; nil where the post holds for every child whom they see.
  public let teams: [String]?

  public init(_ duties: [ChildID: Set<DutyKey>] = [:], teams: [String]? = nil) {
    self.duties = duties
    self.teams = teams
  }

  /// False for a child whom a manager sees only because something about them is theirs to do while they stand in.
  func isOfTheirTeams(_ child: ChildRow) -> Bool {
    teams.map { teams in child.team.map(teams.contains) ?? false } ?? true
  }

  /// True when a duty about the child is theirs who hold `post`.
  func holds(_ duty: Duty, of child: ChildRow, for post: DutyOwner) -> Bool {
    if duties[child.id]?.contains(duty.key) ?? false { return true }
    return post.holds(duty) && isOfTheirTeams(child)
  }
}
