import CareCalendar
import Casework

/// Gives every family an IRO, in the shares that the IROs' posts come to, and a team and social worker.
struct IROAllocator {
  private var chance: SeededRandom
  private var counts = Array(repeating: 0, count: Establishment.iros.count)
  private(set) var lives: [SyntheticChild] = []

  init(_ population: Population, _ chance: inout SeededRandom) {
    self.chance = chance.branch()
    for (place, family) in population.unreviewed.enumerated() {
      take(family, by: place % counts.count) { $0.reviewsAreLost = true }
    }
    let settled = population.now.filter(\.isInLongRhythm)
    for family in settled + population.now.filter({ !$0.isInLongRhythm }) { take(family) }
    for family in population.unallocated { add(family, iro: nil) { _ in } }
    for family in population.former { add(family, iro: formerIRO(family)) { _ in } }
    number()
  }

  /// Brothers and sisters have one IRO, except the four who came to different ones.
  private mutating func take(_ family: SiblingGroup) {
    guard family.children.count >= 4, family.children[0].name.hasPrefix("Keira ") else {
      return take(family, by: leastLaden) { _ in }
    }
    for (place, child) in family.children.enumerated() { take(SiblingGroup([child]), by: place) { _ in } }
  }

  private mutating func take(_ family: SiblingGroup, by place: Int, _ change: (inout SyntheticChild) -> Void)
  {
    counts[place] += family.children.count
    add(family, iro: Establishment.iros[place].login, change)
  }

  /// Those who left since the first list had an IRO in it; of the others only the name is known.
  private mutating func formerIRO(_ family: SiblingGroup) -> String? {
    family.isWithUs(on: CouncilYears.lists[0]) ? chance.pick(Establishment.iros).login : nil
  }

  private var leastLaden: Int {
    let shares = Establishment.iros.map(\.share)
    return counts.indices.min { counts[$0] * shares[$1] < counts[$1] * shares[$0] } ?? 0
  }

  private mutating func add(_ family: SiblingGroup, iro: String?, _ change: (inout SyntheticChild) -> Void) {
    let inCare = chance.pick([Team.childrenInCare1, .childrenInCare2])
    let place = chance.number(0...59)
    for child in family.children {
      var life = child
      life.iro = iro
      life.team = team(child, inCare)
      life.socialWorker = life.team.socialWorkers[place % life.team.socialWorkers.count]
      change(&life)
      lives.append(life)
    }
  }

  private func team(_ life: SyntheticChild, _ inCare: Team) -> Team {
    switch life.course {
    case .shortBreaksAgreed, .shortBreaksSeries: .disabilities
    case .unaccompanied, .remanded: .youngPeople
    case .authorised, .adoptive, .disrupted: .adoption
    case .inProceedings, .protectedByPolice: .court
    case .settled, .accommodated:
      if life.age(on: CouncilYears.pinned) >= 16 {
        .youngPeople
      } else {
        CouncilYears.pinned - life.lastBegan < 120 ? .court : inCare
      }
    }
  }

  /// Numbers rise with the day a child became known.
  private mutating func number() {
    var number = 100_203
    for place in lives.indices.sorted(by: { (lives[$0].began, $0) < (lives[$1].began, $1) }) {
      lives[place].number = ChildNumber("\(number)")
      number += chance.number(1...11)
    }
  }
}

extension SiblingGroup {
  fileprivate func isWithUs(on day: Day) -> Bool { children.contains { $0.isWithUs(on: day) } }

  fileprivate var isInLongRhythm: Bool { children.allSatisfy(\.isInLongRhythm) }
}
