import CareCalendar
import Casework
import Demonstration

/// The staff of an invented council, as many as its children need.
///
/// The IRO iro1 has exactly 110 children and the team of the manager tm1 exactly 150; the other IROs have about 70
/// each and the other teams about 150. The IRO manager irom sees everybody.
struct InventedStaff {
  static let largestCaseload = 110
  static let largestTeam = 150
  private static let usualCaseload = 70
  private static let usualTeam = 150

  let children: Int
  let manager: StaffMember
  let iros: [StaffMember]
  let teamManagers: [StaffMember]
  let seniors: [StaffMember]
  let support: [StaffMember]

  /// - Parameter manager: the IRO manager, who founded the store.
  init(forChildren children: Int, manager: StaffMember, _ identifiers: inout Seeded) {
    self.children = children
    self.manager = manager
    var chance = SeededRandom(seed: 11)
    func people(_ count: Int, _ login: String, _ role: Role, team: (Int) -> String?) -> [StaffMember] {
      (1...max(count, 1)).map { number in
        let name = Names.adult(&chance)
        let details = StaffDetails(name: name, login: "\(login)\(number)", role: role, team: team(number))
        return StaffMember(id: StaffID(identifiers.next()), details: details)
      }
    }
    let others = max(1, (children - Self.largestCaseload + Self.usualCaseload / 2) / Self.usualCaseload)
    let otherTeams = max(1, (children - Self.largestTeam + Self.usualTeam / 2) / Self.usualTeam)
    iros = people(1 + others, "iro", .iro) { _ in "Reviewing" }
    teamManagers = people(1 + otherTeams, "tm", .teamManager) { Self.team($0) }
    seniors =
      people(max(1, otherTeams / 6), "sm", .serviceManager) { _ in nil }
      + people(max(1, otherTeams / 30), "hos", .headOfService) { _ in nil }
      + people(1, "dir", .director) { _ in nil }
    support = people(max(1, others / 8), "bs", .businessSupport) { _ in "Reviewing" }
  }

  /// Those who join after the IRO manager.
  var joining: [StaffMember] { iros + teamManagers + seniors + support }

  static func team(_ number: Int) -> String { "Children in Care \(number)" }

  func iro(ofChild place: Int) -> StaffMember {
    if place < Self.largestCaseload { return iros[0] }
    return iros[1 + (place - Self.largestCaseload) % (iros.count - 1)]
  }

  /// Children of one IRO are of many teams.
  func teamManager(ofChild place: Int) -> StaffMember {
    let place = spread(place)
    if place < Self.largestTeam { return teamManagers[0] }
    return teamManagers[1 + (place - Self.largestTeam) % (teamManagers.count - 1)]
  }

  var serviceManager: StaffMember { seniors[0] }

  /// True of the two caseloads whose size is exact: nobody in them has left.
  func isExact(_ place: Int) -> Bool { place < Self.largestCaseload || spread(place) < Self.largestTeam }

  /// Every place once, in another order: the factor has no divisor in common with a round number.
  private func spread(_ place: Int) -> Int { place * 7919 % children }
}

/// Ids that come out the same each time: 128 bits, as 32 hexadecimal digits.
struct Seeded {
  private var chance: SeededRandom

  init(seed: UInt64) { chance = SeededRandom(seed: seed) }

  mutating func next() -> String { hex(chance.next()) + hex(chance.next()) }

  private func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
