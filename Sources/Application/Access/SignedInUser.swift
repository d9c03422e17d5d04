public import CareCalendar
public import Casework
public import ReadModels
public import Rulebook

/// Who is asking, on which day, and whether they can record.
public struct SignedInUser: Equatable, Sendable {
  public let member: StaffMember
  /// The day that is taken for today.
  public let day: Day
  /// True when looking at a day other than today in a store with real children.
  public let isReadOnly: Bool
  /// Why the person is let in to nothing any more, though they once were.
  var shutOut: ServiceRefusal?
  /// The managers, or the IROs, for whom this person stands in on the day.
  public let covered: [StaffMember]
  /// Other social workers of the same name: the record knows social workers by their names alone.
  private let namesakes: Namesakes

  init(
    member: StaffMember, day: Day, isReadOnly: Bool, covered: [StaffMember], namesakes: Namesakes = .none
  ) {
    self.namesakes = namesakes
    self.member = member
    self.day = day
    self.isReadOnly = isReadOnly
    self.covered = covered
  }

  public var role: Role { member.details.role }

  /// The post from which this person sees duties.
  public var post: DutyOwner { .stage(role) }

  /// The teams that this person manages, and those of team managers for whom they stand in.
  var teams: [String] { managing { $0.role == .teamManager ? $0.team : nil } }

  /// The senior roles that this person has, or stands in for.
  var seniorRoles: [Role] { managing { Role.seniorOfficers.contains($0.role) ? $0.role : nil } }

  /// The IROs whose children are this person's to see to: themself, and those for whom they stand in.
  var iros: [StaffID] {
    ([member] + covered).filter { PermissionTable.allows(.seeOwnCaseload, $0.details.role) }.map(\.id)
  }

  /// The child's own IRO, where this person stands in for that one; nil for every other child.
  public func standsIn(forIROOf child: ChildRow) -> StaffMember? {
    child.iro.flatMap { iro in covered.first { $0.id == iro } }
  }

  /// True where the children whom this person sees may have different IROs.
  public var seesSeveralIROs: Bool { role != .iro || !covered.isEmpty }

  private func managing<Value>(_ of: (StaffDetails) -> Value?) -> [Value] {
    ([member] + covered).map(\.details).compactMap(of)
  }

  /// True where the person's own post may do it, or that of somebody for whom they stand in.
  public func may(_ permission: Permission) -> Bool {
    ([member] + covered).contains { PermissionTable.allows(permission, $0.details.role) }
  }

  /// The same about a child of a team: a team manager's post is that of their own team and no other.
  public func may(_ permission: Permission, about team: String?) -> Bool {
    ([member] + covered).map(\.details).contains { details in
      PermissionTable.allows(permission, details.role) && details.answersFor(team)
    }
  }

  /// Throws for somebody who is let in to nothing any more.
  func requireLetIn() throws {
    if let shutOut { throw shutOut }
  }

  func require(_ permission: Permission) throws {
    try requireLetIn()
    guard may(permission) else { throw ServiceRefusal.notPermitted(permission, role) }
  }

  /// Throws unless the person may do it about a child of the team.
  func require(_ permission: Permission, about team: String?) throws {
    try require(permission)
    guard may(permission, about: team) else { throw ServiceRefusal.ofAnotherTeam(permission) }
  }

  /// True when a duty about the child is of the post of somebody for whom this person stands in.
  func standsIn(for duty: Duty, of child: ChildRow) -> Bool {
    covered.map(\.details).contains { details in
      let isSenior = Role.seniorOfficers.contains(details.role)
      return details.answersFor(child.team)
        && (duty.post == .stage(details.role) || isSenior && duty.post == .seniorOfficer)
    }
  }

  /// The children whom this person may see.
  func scope() throws -> BoardScope {
    if let shutOut { throw shutOut }
    if may(.seeService) { return .everyone }
    if may(.seeOwnCaseload) { return .iros(Set(iros)) }
    if may(.seeOwnCases) { return try ownCases() }
    if may(.seeToSend) { return .within(owing: [post, .socialWorker]) }
    guard may(.seeTeam) || may(.seePutBeforeSenior), !teams.isEmpty || !seniorRoles.isEmpty else {
      throw ServiceRefusal.nothingForRole(role)
    }
    let isSenior = !seniorRoles.isEmpty
    let posts = isSenior ? [DutyOwner.seniorOfficer] + seniorRoles.map(DutyOwner.stage) : []
    return .within(teams: teams, owing: posts, disputes: isSenior)
  }
}

extension SignedInUser {
  /// True for whoever sees nothing but the children whose social worker they are.
  public var isSocialWorker: Bool { role == .socialWorker }

  /// The children who have this person as their social worker. Of two of one name in one team nobody can tell whose they
  /// are, nor of two anywhere whose a child is whose team is not known.
  private func ownCases() throws -> BoardScope {
    if namesakes == .alike { throw ServiceRefusal.namesake(member.details.name) }
    return .socialWorker(
      named: member.details.name.nameKey, team: member.details.team, orUnknown: namesakes == .none)
  }
}

/// The other social workers in the staff list who are called as one of them is.
enum Namesakes {
  case none
  /// They are told apart by the team, or have left.
  case apart
  /// One works here, in the same team or where a team is not known.
  case alike

  init(of member: StaffMember, in staff: StaffList, on day: Day) {
    let (name, team) = (member.details.name.nameKey, member.details.team)
    let others = staff.members.filter { other in
      other.id != member.id && other.details.role == .socialWorker && other.details.name.nameKey == name
    }
    let areAlike = others.contains { other in
      other.works(on: day) && (team == nil || other.details.team == nil || team == other.details.team)
    }
    self = member.details.role != .socialWorker || others.isEmpty ? .none : areAlike ? .alike : .apart
  }
}

extension StaffDetails {
  /// A team manager answers for the children of their own team; the other roles for whomever they see.
  fileprivate func answersFor(_ team: String?) -> Bool {
    role != .teamManager || team != nil && team == self.team
  }
}

/// How somebody comes to the service: their account, and what they ask to be taken for.
public struct SignInRequest: Sendable {
  public var account: String
  public var asLogin: String?
  public var today: Day?

  public init(account: String, asLogin: String? = nil, today: Day? = nil) {
    self.account = account
    self.asLogin = asLogin
    self.today = today
  }
}

/// The time, as the operating system has it.
public protocol Clock: Sendable {
  func now() -> Instant
  /// The day it is where the council is.
  func today() -> Day
  /// What o'clock it is there, in minutes since midnight.
  func minuteOfDay() -> Int
  /// The moment at which a day begins there.
  func beginning(of day: Day) -> Instant
  /// The day that a moment lies in there.
  func day(of moment: Instant) -> Day
}

extension Clock {
  /// By universal time, where a clock knows no other.
  public func minuteOfDay() -> Int { Int(now().milliseconds / 60_000) % (24 * 60) }

  /// By universal time, where a clock knows no other.
  public func beginning(of day: Day) -> Instant {
    Instant(milliseconds: Int64(day.number) * 86_400_000)
  }

  /// By universal time, where a clock knows no other.
  public func day(of moment: Instant) -> Day { moment.day }
}
