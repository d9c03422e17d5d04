public import CareCalendar

/// What a member of staff does, as far as the work here goes.
public enum Role: String, Sendable, CaseIterable {
  case iro
  case iroManager = "iro-manager"
  case teamManager = "team-manager"
  case serviceManager = "service-manager"
  case headOfService = "head-of-service"
  case deputyDirector = "deputy-director"
  case director
  case businessSupport = "business-support"
  case socialWorker = "social-worker"

  public var words: String {
    switch self {
    case .iro: "IRO"
    case .iroManager: "IRO manager"
    case .teamManager: "Team Manager"
    case .serviceManager: "Service Manager"
    case .headOfService: "Head of Service"
    case .deputyDirector: "Deputy Director"
    case .director: "Director"
    case .businessSupport: "Business Support"
    case .socialWorker: "Social Worker"
    }
  }
}

/// What a council holds of a member of staff: how they sign in, how they are reached, and what its annual report counts.
public struct StaffDetails: Hashable, Sendable {
  public var name: String
  /// The account of the operating system that is theirs.
  public var login: String
  public var role: Role
  public var team: String?
  /// Hundredths of a full-time post.
  public var fullTimeHundredths: Int
  public var employment: String?
  public var sex: Sex?
  public var ethnicity: Ethnicity?
  public var started: Day?
  public var ended: Day?
  /// How children and others reach them, as it is to be written.
  public var telephone: String?
  public var email: String?

  public init(
    name: String, login: String, role: Role, team: String? = nil, fullTimeHundredths: Int = 100,
    employment: String? = nil, sex: Sex? = nil, ethnicity: Ethnicity? = nil, started: Day? = nil,
    ended: Day? = nil, telephone: String? = nil, email: String? = nil
  ) {
    self.name = name
    self.login = login
    self.role = role
    self.team = team
    self.fullTimeHundredths = fullTimeHundredths
    self.employment = employment
    self.sex = sex
    self.ethnicity = ethnicity
    self.started = started
    self.ended = ended
    self.telephone = telephone
    self.email = email
  }
}

/// A member of staff.
public struct StaffMember: Hashable, Sendable {
  public let id: StaffID
  public var details: StaffDetails

  public init(id: StaffID, details: StaffDetails) {
    self.id = id
    self.details = details
  }

  public func works(on day: Day) -> Bool {
    day.isNotAfter(details.ended)
  }
}

/// What was recorded of the staff list.
public enum StaffEvent: Hashable, Sendable {
  case joined(StaffMember)
  case changed(StaffMember)
  case away(Absence)
  /// Back at work from that day on.
  case returned(StaffID, on: Day)
}

/// Everybody who may be asked for, allocated or let in.
public struct StaffList: Equatable, Sendable {
  public private(set) var members: [StaffMember] = []
  public private(set) var absences: [Absence] = []
  /// Where each stands among `members`: names are asked for once a row.
  private var places: [StaffID: Int] = [:]
  /// Where those of each role stand, in order.
  private var placesOfRole: [Role: [Int]] = [:]
  private var formerRoles: [StaffID: [FormerRole]] = [:]

  public init() {}

  public subscript(id: StaffID) -> StaffMember? { places[id].map { members[$0] } }

  /// The name of somebody who is listed, or who was.
  public func name(of id: StaffID) -> String { self[id]?.details.name ?? "somebody no longer listed" }

  public func member(login: String) -> StaffMember? {
    members.first { $0.details.login == login }
  }

  /// Those of the name as it is written, or else those whose name it is written otherwise.
  public func members(named name: String) -> [StaffMember] {
    let same = members.filter { $0.details.name == name }
    if !same.isEmpty { return same }
    let key = name.nameKey
    return key.isEmpty ? [] : members.filter { $0.details.name.nameKey == key }
  }

  /// The team as the list writes it, where it writes it otherwise.
  public func team(named name: String) -> String? {
    let teams = members.compactMap(\.details.team)
    if teams.contains(name) { return name }
    let key = name.nameKey
    return key.isEmpty ? nil : teams.first { $0.nameKey == key }
  }

  /// - Parameter day: the day on which the list told it; nil where that is not known.
  public mutating func evolve(_ event: StaffEvent, on day: Day? = nil) {
    switch event {
    case .joined(let member):
      places[member.id] = places[member.id] ?? members.count
      placesOfRole[member.details.role, default: []].append(members.count)
      members.append(member)
    case .changed(let member):
      guard let place = places[member.id] else { return }
      let before = members[place].details.role
      move(place, from: before, to: member.details.role)
      if let day, before != member.details.role {
        formerRoles[member.id, default: []].append(FormerRole(role: before, until: day))
      }
      members[place] = member
    case .away(let absence): absences.add(absence)
    case .returned(let staff, let day): absences.end(of: staff, on: day)
    }
  }

  /// What somebody was on a day, as far as the list tells: a role is taken to have been theirs until the list told
  /// another, and the first from the start.
  public func role(of id: StaffID, on day: Day) -> Role? {
    formerRoles[id]?.first { day < $0.until }?.role ?? self[id]?.details.role
  }

  /// Everybody in a role, in the order of the list.
  func members(in role: Role) -> [StaffMember] { (placesOfRole[role] ?? []).map { members[$0] } }

  private mutating func move(_ place: Int, from before: Role, to role: Role) {
    guard before != role else { return }
    placesOfRole[before]?.removeAll { $0 == place }
    placesOfRole[role] = ((placesOfRole[role] ?? []) + [place]).sorted()
  }

  /// What the row of a staff list comes to: a new member, changed details, or nothing new. A team that is known is
  /// written as it was.
  public func reconcile(_ found: StaffDetails, newID: StaffID) -> [StaffEvent] {
    var details = found
    details.team = found.team.map { team(named: $0) ?? $0 }
    guard let known = member(login: details.login) else {
      return [.joined(StaffMember(id: newID, details: details))]
    }
    return known.details == details ? [] : [.changed(StaffMember(id: known.id, details: details))]
  }
}

/// A role that somebody had before the day on which the list told another.
private struct FormerRole: Equatable {
  let role: Role
  let until: Day
}
