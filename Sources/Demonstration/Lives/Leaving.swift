import CareCalendar
import Casework

/// How a time with us ends.
enum Leaving: Sendable {
  case goingHome, adopted, guardianship, residenceOrder, turning18, family, elsewhere, custody, abroad,
    assessedAsAdult, shortBreaksDone

  /// As children leave the care of a London borough.
  static let usual: KeyValuePairs<Leaving, Int> = [
    .goingHome: 38, .turning18: 24, .adopted: 10, .guardianship: 11, .residenceOrder: 4, .family: 4,
    .elsewhere: 3, .custody: 2, .abroad: 1, .assessedAsAdult: 1, .shortBreaksDone: 2,
  ]

  func course(_ chance: inout SeededRandom) -> CareCourse {
    switch self {
    case .goingHome: chance.pick([.accommodated, .accommodated, .inProceedings])
    case .adopted: .adoptive
    case .guardianship, .residenceOrder: .inProceedings
    case .turning18: chance.pick([.settled, .settled, .accommodated, .unaccompanied])
    case .assessedAsAdult: .unaccompanied
    case .shortBreaksDone: .shortBreaksAgreed
    case .custody: .remanded
    case .family, .elsewhere, .abroad: .accommodated
    }
  }

  func reason(on day: Day, _ chance: inout SeededRandom) -> ReasonEpisodeEnded {
    switch self {
    case .goingHome:
      day < CouncilYears.day(2013, 4, 1)
        ? .returnedHome
        : chance.pick([.returnedHomeAsPlanned, .returnedHomeAsPlanned, .returnedHomeUnplanned])
    case .adopted: chance.pick([.adopted, .adoptedWithoutConsent])
    case .guardianship: chance.pick([.guardianshipToFosterCarers, .guardianshipToOthers])
    case .residenceOrder: .residenceOrder
    case .turning18:
      chance.pick(weighted: [
        .independentWithSupport: 52, .stayedWithCarersAt18: 28, .independentWithoutSupport: 6,
        .adultCare: 6, .other: 8,
      ])
    case .family: .wentToFamily
    case .elsewhere: chance.pick([.otherAuthority, .other])
    case .custody: .custody
    case .abroad: .movedAbroad
    case .assessedAsAdult: .assessedAsAdult
    case .shortBreaksDone: .other
    }
  }

  /// Days in care until then.
  func length(_ chance: inout SeededRandom) -> Int {
    switch self {
    case .goingHome: chance.number(chance.pick([4...40, 30...300, 150...1200]))
    case .adopted: chance.number(450...900)
    case .guardianship, .residenceOrder: chance.number(240...620)
    case .turning18: chance.number(chance.pick([300...1000, 900...2600, 2000...5400]))
    case .custody: chance.number(10...80)
    case .assessedAsAdult: chance.number(20...150)
    case .family, .elsewhere, .abroad, .shortBreaksDone: chance.number(60...1500)
    }
  }

  /// Ages on leaving.
  var ages: ClosedRange<Int> {
    switch self {
    case .goingHome, .elsewhere, .abroad, .family: 0...16
    case .adopted: 1...6
    case .guardianship, .residenceOrder: 1...11
    case .turning18: 18...18
    case .custody, .assessedAsAdult: 16...17
    case .shortBreaksDone: 7...16
    }
  }
}

extension FamilyMaker {
  /// Children who left before the pinned day, some with a brother or sister, evenly over the years.
  mutating func formerFamilies(_ count: Int) -> [SiblingGroup] {
    var families: [SiblingGroup] = []
    var left = count
    while left > 0 {
      let leaving = chance.pick(weighted: Leaving.usual)
      let mayBeTwo = left > 1 && (leaving == .goingHome || leaving == .guardianship)
      let size = mayBeTwo && chance.happens(inHundred: 35) ? 2 : 1
      left -= size
      families.append(former(leaving, size))
    }
    return families
  }

  private mutating func former(_ leaving: Leaving, _ size: Int) -> SiblingGroup {
    let course = leaving.course(&chance)
    let kin = kin(course)
    let left = CouncilYears.filesBegin.adding(days: chance.number(3...1670))
    let came = left.adding(days: -leaving.length(&chance))
    let (reason, need) = (leaving.reason(on: left, &chance), need(course))
    return SiblingGroup(
      births(leaving, left, size).map { born in
        var life = named(kin, born, course)
        let earliest = course == .unaccompanied ? born.adding(months: 168) : born.adding(days: 2)
        live(&life, from: max(came, earliest), to: left, reason: reason, need)
        return life
      })
  }

  mutating func named(_ kin: FamilyNaming, _ born: Day, _ course: CareCourse) -> SyntheticChild {
    let sex = sex(course)
    var life = SyntheticChild(
      name: names.name(sex, in: kin), sex: sex, ethnicity: kin.ethnicity, born: born, course: course)
    life.kin = kin
    if course == .unaccompanied { life.unaccompaniedUntil = born.adding(months: 216) }
    return life
  }

  /// The birthday of one who left, and of a brother or sister.
  private mutating func births(_ leaving: Leaving, _ left: Day, _ size: Int) -> [Day] {
    if leaving == .turning18 { return [left.adding(months: -216)] }
    let age = chance.number(leaving.ages)
    let born = left.adding(months: -12 * age).adding(days: -chance.number(45...350))
    let apart = chance.number(330...1400)
    return size == 1 ? [born] : [born, born.adding(days: age >= 6 ? apart : -apart)]
  }
}
