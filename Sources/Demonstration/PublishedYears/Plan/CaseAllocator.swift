import CareCalendar
import Casework
import Rulebook

/// The children of a year who are not looked after: each with an IRO, a life of their own, and how they took part in
/// their reviews.
struct CaseAllocator {
  private(set) var cases: [PlannedCase]
  /// The same as people, each in the same place.
  private(set) var lives: [SyntheticChild] = []
  private var chance: SeededRandom

  init(
    _ figures: CouncilFigures, _ book: Rulebook, _ people: inout PeopleAllocator,
    _ chance: inout SeededRandom
  ) {
    let year = figures.reported
    cases =
      ShortBreaksAllocator(year, book, &chance).cases + PathwayPlanAllocator.cases(year, book, &chance)
    self.chance = chance.branch()
    share(figures.iros.map(\.cases))
    leave(to: figures.iros.count, year.shortBreaks)
    var number = 41_300
    for place in cases.indices {
      number += self.chance.number(1...7)
      lives.append(people.life(of: cases[place], ChildNumber("\(number)")))
    }
    takePart(year.contributed)
  }

  /// Each to the IRO who has least of their share, the kinds apart.
  private mutating func share(_ shares: [Int]) {
    for kind in [PlannedCase.Kind.shortBreaks, .pathwayPlan] {
      var counts = shares.map { _ in 0 }
      for place in cases.indices where cases[place].kind == kind {
        let next = counts.indices.min { counts[$0] * shares[$1] < counts[$1] * shares[$0] } ?? 0
        counts[next] += 1
        cases[place].iro = next
      }
    }
  }

  /// Those with short breaks under section 17 have no IRO: the manager records what lists tell of them. In some councils
  /// those in a series are the manager's own.
  private mutating func leave(to manager: Int, _ figures: ShortBreakFigures?) {
    for place in cases.indices {
      switch cases[place].kind {
      case .section17ShortBreaks:
        cases[place].iro = manager
        cases[place].isAllocated = false
      case .shortBreaks where figures?.areManagers ?? false:
        cases[place].iro = manager
        cases[place].isListed = true
      case .shortBreaks, .pathwayPlan: break
      }
    }
  }

  /// Of children under four nothing is asked.
  private mutating func takePart(_ rate: PublishedRate) {
    let places = cases.indices.flatMap { child in cases[child].reviews.indices.map { (child, $0) } }
    func age(_ place: (Int, Int)) -> Int { lives[place.0].age(on: cases[place.0].reviews[place.1].heldOn) }
    for place in places where age(place) < 4 { cases[place.0].reviews[place.1].participation = .pn0 }
    let old = chance.shuffled(places.filter { age($0) >= 4 })
    let heard = rate.counted(of: old.count) ?? old.count
    for (turn, place) in old.enumerated() {
      let code: ParticipationCode = chance.pick(weighted: [.pn1: 46, .pn2: 6, .pn3: 12, .pn5: 12, .pn6: 24])
      cases[place.0].reviews[place.1].participation = turn < heard ? code : .pn7
    }
  }
}
