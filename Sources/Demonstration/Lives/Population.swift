import CareCalendar
import Casework

/// Every child of the invented council, with us now or once.
struct Population: Sendable {
  private(set) var now: [SiblingGroup] = []
  private(set) var unreviewed: [SiblingGroup] = []
  private(set) var unallocated: [SiblingGroup] = []
  private(set) var former: [SiblingGroup] = []

  init(_ chance: inout SeededRandom, inHundred: Int) {
    var maker = FamilyMaker(&chance)
    now = maker.intendedFamilies()
    for wanted in Population.wanted { now += maker.families(wanted.share(inHundred)) }
    now += maker.seriesOfShortBreaks()
    unreviewed = maker.families(Population.ofLongAgo)
    unallocated = Population.arrivals.flatMap { maker.families($0) }
    former = maker.formerFamilies(Population.formerCount * inHundred / 100) + [maker.remembered()]
    for place in now.indices where now[place].mayHaveReturned && maker.chance.happens(inHundred: 14) {
      maker.livedHereBefore(&now[place].children[0])
    }
    number()
  }

  /// Tells the families apart.
  private mutating func number() {
    var number = 0
    for families in [\Population.now, \.unreviewed, \.unallocated, \.former] {
      for place in self[keyPath: families].indices {
        number += 1
        self[keyPath: families][place].number(number)
      }
    }
  }

  static let formerCount = 560

  private static let wanted: [FamilyRequest] = [
    FamilyRequest(
      course: .settled, count: 190, ages: [2...4: 8, 5...9: 26, 10...15: 46, 16...17: 20],
      lengths: [455...800: 28, 800...1500: 30, 1500...2900: 30, 2900...4300: 12], siblings: 34),
    FamilyRequest(
      course: .accommodated, count: 28, ages: [10...17: 1], lengths: [455...1600: 1], siblings: 15),
    FamilyRequest(
      course: .inProceedings, count: 50, ages: [0...0: 18, 1...4: 26, 5...9: 22, 10...15: 30, 16...16: 4],
      lengths: [95...330: 1], siblings: 34),
    FamilyRequest(
      course: .settled, count: 18, ages: [1...4: 3, 5...9: 3, 10...15: 4], lengths: [330...450: 1]),
    FamilyRequest(course: .accommodated, count: 24, ages: [8...17: 1], lengths: [95...430: 1], siblings: 12),
    FamilyRequest(
      course: .inProceedings, count: 10, ages: [0...1: 5, 2...9: 3], lengths: [6...75: 1], siblings: 25),
    FamilyRequest(course: .accommodated, count: 11, ages: [6...16: 1], lengths: [6...75: 1]),
    FamilyRequest(course: .authorised, count: 13, ages: [0...5: 1], lengths: [260...460: 1], siblings: 25),
    FamilyRequest(course: .adoptive, count: 14, ages: [1...5: 1], lengths: [380...640: 1], siblings: 25),
    FamilyRequest(course: .disrupted, count: 1, ages: [6...8: 1], lengths: [1100...1400: 1]),
    FamilyRequest(course: .unaccompanied, count: 20, ages: [16...16: 2, 17...17: 3], lengths: [30...650: 1]),
    FamilyRequest(course: .remanded, count: 3, ages: [15...17: 1], lengths: [8...45: 1]),
    FamilyRequest(course: .shortBreaksAgreed, count: 18, ages: [5...16: 1], lengths: [200...1300: 1]),
  ]

  /// As many as there are IROs, and one more.
  private static let ofLongAgo = FamilyRequest(
    course: .settled, count: Establishment.iros.count + 1, ages: [11...17: 1], lengths: [1720...3000: 1])

  private static let arrivals = [
    FamilyRequest(course: .accommodated, count: 2, ages: [3...14: 1], lengths: [3...4: 1]),
    FamilyRequest(course: .protectedByPolice, count: 1, ages: [2...9: 1], lengths: [2...2: 1]),
  ]
}

extension SiblingGroup {
  fileprivate mutating func number(_ number: Int) {
    for place in children.indices { children[place].family = number }
  }

  fileprivate var mayHaveReturned: Bool {
    guard children.count == 1, let life = children.first else { return false }
    let isPlain = life.course == .settled || life.course == .accommodated || life.course == .inProceedings
    return isPlain && life.age(on: life.began) >= 4 && life.began > CouncilYears.day(2011, 6, 1)
  }
}

extension FamilyMaker {
  /// An earlier time with us, which ended with the child's return home.
  fileprivate mutating func livedHereBefore(_ life: inout SyntheticChild) {
    let end = life.began.adding(days: -chance.number(150...800))
    let began = end.adding(days: -chance.number(40...260))
    let reason = Leaving.goingHome.reason(on: end, &chance)
    let earlier = TimeInCare(
      .accommodated, from: began, to: end, reason: reason, born: life.born, need(.accommodated), &chance)
    life.episodes = earlier.episodes + life.episodes
    life.times = [earlier] + life.times
  }
}
