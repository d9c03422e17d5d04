import Application
import CareCalendar
import Casework
import Demonstration
import ReadModels
import Rulebook

/// Somebody at a service who does now this, now that, as chance has it. What cannot be done just then is refused.
struct Acting {
  let service: CaseService
  let person: Int
  let children: [ChildID]
  var chance: SeededRandom

  var today: Day { service.signedIn.day }

  /// One of those whom the person may see, or now and then any other.
  mutating func anyChild() throws -> ChildID? {
    let own = try service.caseload().map(\.child.id)
    return chance.happens(inHundred: 3) ? chance.pickIfAny(children) : chance.pickIfAny(own)
  }

  /// Does one thing; throws `ServiceRefusal` where the rules do not allow it. False where there was nothing to do.
  mutating func act() throws -> Bool {
    if service.signedIn.role == .teamManager { return try actAsTeamManager() }
    if service.signedIn.role == .iroManager, chance.happens(inHundred: 12) { return try actAsHead() }
    guard let id = try anyChild() else { return false }
    switch chance.number(1...100) {
    case ...16: return try book(id)
    case ...20: return try cancel(id)
    case ...30: return try hold(id)
    case ...36: return try prepare(id)
    case ...46: return try putOff(id)
    case ...56: return try raise(id)
    case ...73: return try step()
    case ...83: return try note(id)
    case ...92: return try hear(id)
    default: return try takeBack(id)
    }
  }

  private mutating func actAsTeamManager() throws -> Bool {
    switch chance.number(1...100) {
    case ...60: return try step()
    case ...85: return try answer()
    case ...92:
      guard let id = try anyChild() else { return false }
      return try takeBack(id)
    default: return try goAway(service.signedIn.member.id)
    }
  }

  func perform(_ command: Command) throws -> Bool {
    _ = try service.perform(command)
    return true
  }
}

extension Acting {
  /// What is the IRO manager's alone: the policy, whose a child is, and who is away.
  private mutating func actAsHead() throws -> Bool {
    switch chance.number(1...100) {
    case ...15: return try adopt()
    case ...55: return try allocate()
    case ...80:
      let anybody = chance.pickIfAny(service.membersWithAbsences)
      return try goAway(anybody?.id ?? service.signedIn.member.id)
    default: return try takeBackAnything()
    }
  }

  private mutating func adopt() throws -> Bool {
    var policy = Policy.usual
    policy[.laterReviews] = Period(words: "\(chance.number(3...6)) months") ?? policy[.laterReviews]
    policy[.dueSoon] = .workingDays(chance.number(3...9))
    policy[.practiceNote] = .workingDays(chance.number(5...15))
    return try perform(
      .council(.adoptPolicy(AdoptedFile(name: "policy.yaml", text: ""), settings: policy.settings)))
  }

  private mutating func allocate() throws -> Bool {
    let row = ThreeTerminals.row(
      chance.number(1...5), iro: chance.pickIfAny(["amina", "amina", "tom"]),
      chance.pickIfAny(["North", "North", "South", nil]) ?? nil)
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: false)
    return try service.importCaseload([row], manner).isRecorded
  }

  /// Of somebody who is away, their return.
  private mutating func goAway(_ person: StaffID) throws -> Bool {
    if service.staff.absence(of: person, on: today) != nil { return try perform(.staff(.back(person))) }
    let from = today.adding(days: chance.number(0...2))
    let covering = chance.happens(inHundred: 60) ? chance.pickIfAny(service.membersWithAbsences)?.id : nil
    return try perform(
      .staff(
        .away(person, from: from, until: from.adding(days: chance.number(0...6)), covering: covering)))
  }
}

extension Acting {
  private mutating func takeBack(_ id: ChildID) throws -> Bool {
    try perform(.correction(.takeBackLast(id, reason: "The wrong child")))
  }

  private mutating func takeBackAnything() throws -> Bool {
    guard let id = try anyChild(), let line = chance.pickIfAny(try service.child(id).timeline) else {
      return false
    }
    let version = line.recorded.entry.version
    return try perform(.correction(.takeBack(id, version: version, reason: "Made in error")))
  }
}
