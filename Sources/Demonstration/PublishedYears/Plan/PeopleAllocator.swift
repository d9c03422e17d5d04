import CareCalendar
import Casework

/// Makes people of planned children: sex, ethnicity, name, birth, and the course of their care.
struct PeopleAllocator {
  let figures: CouncilFigures
  var chance: SeededRandom
  var names: NameGiver
  /// The IROs, and after them their manager.
  var iros: [String] { figures.iros.map(\.details.login) + [Establishment.iroManager.login] }
  let today: Day

  init(_ figures: CouncilFigures, _ chance: inout SeededRandom) {
    self.figures = figures
    names = NameGiver(chance.branch())
    self.chance = chance.branch()
    today = figures.reported.year.last.adding(days: 1)
  }

  /// In the order of the children, whose parents and leaving are settled with it.
  mutating func lives(_ children: inout [PlannedChild]) -> [SyntheticChild] {
    let isThere = children.map { $0.ended == nil }
    let sexes = sexes(isThere)
    let groups = groups(isThere)
    settle(&children)
    var number = 20_400
    return children.indices.map { place in
      number += chance.number(1...7)
      return life(children[place], sexes[place], groups[place], ChildNumber("\(number)"))
    }
  }

  /// Those who are there at the end as published, and all others in the same proportion.
  private mutating func sexes(_ isThere: [Bool]) -> [Sex] {
    let males = figures.males
    let there = isThere.count { $0 }
    let counted = figures.malesAtEnd.map { chance.shuffled(places($0, of: .male, else: .female, there)) }
    return fill(isThere, counted) { $0.happens(inHundred: males) ? .male : .female }
  }

  private func places(_ count: Int, of one: Sex, else other: Sex, _ all: Int) -> [Sex] {
    (0..<all).map { $0 < count ? one : other }
  }

  private mutating func groups(_ isThere: [Bool]) -> [EthnicHeritage] {
    let each = figures.groups.flatMap { Array(repeating: $0.group, count: $0.count) }
    return fill(isThere, figures.groupsArePublished ? chance.shuffled(each) : nil) { $0.pick(each) }
  }

  /// As often as each is among the looked-after children.
  mutating func anyGroup() -> EthnicHeritage {
    chance.pick(figures.groups.flatMap { Array(repeating: $0.group, count: $0.count) })
  }

  private mutating func fill<Value>(
    _ isThere: [Bool], _ counted: [Value]?, _ other: (inout SeededRandom) -> Value
  ) -> [Value] {
    var counted = counted ?? []
    return isThere.map { $0 && !counted.isEmpty ? counted.removeLast() : other(&chance) }
  }

  /// Who came alone, whose father is not known, and who leaves at 18.
  private mutating func settle(_ children: inout [PlannedChild]) {
    for place in children.indices {
      let hasLeft = children[place].ended != nil
      children[place].isUnaccompanied = chance.happens(inHundred: figures.unaccompanied)
      let isPlanned = children[place].care != nil
      if !isPlanned { children[place].leavesAt18 = hasLeft && chance.happens(inHundred: 18) }
      children[place].hasMother = !children[place].isUnaccompanied
      children[place].hasFather = !children[place].isUnaccompanied && place % 40 != 7
    }
  }

  private mutating func life(
    _ child: PlannedChild, _ sex: Sex, _ group: EthnicHeritage, _ number: ChildNumber
  ) -> SyntheticChild {
    let kin = kin(group)
    let born = child.care?.born ?? self.born(child)
    let course = child.care?.course ?? self.course(child)
    var life = SyntheticChild(
      name: names.name(sex, in: kin), sex: sex, ethnicity: kin.ethnicity, born: born, course: course)
    life.number = number
    life.kin = kin
    life.iro = child.iro.map { iros[$0] }
    if child.isUnaccompanied { life.unaccompaniedUntil = born.adding(months: 216) }
    let time = child.care?.time ?? self.time(child, life)
    life.episodes = time.episodes
    life.times = [time]
    life.team = team(life)
    life.socialWorker = chance.pick(life.team.socialWorkers)
    return life
  }

  private mutating func time(_ child: PlannedChild, _ life: SyntheticChild) -> TimeInCare {
    let reason = child.ended.map { leaving(child, life.age(on: $0)).reason(on: $0, &chance) }
    return TimeInCare(
      life.course, from: child.began, to: child.ended ?? today, reason: reason, born: life.born,
      need(life.course), &chance)
  }

  mutating func kin(_ group: EthnicHeritage) -> FamilyNaming {
    let parents = group.parents(&chance)
    let own = names.family([parents[parents.count - 1]: 1], isAlone: true)
    return FamilyNaming(heritages: parents, surname: own.surname)
  }

  /// Nobody turns 18 while they are with us, but those who leave then.
  private mutating func born(_ child: PlannedChild) -> Day {
    let end = child.ended ?? today
    if child.leavesAt18 { return end.adding(months: -216) }
    let ages: ClosedRange<Int> =
      child.isUnaccompanied ? 16...17 : chance.pick(weighted: PeopleAllocator.ages)
    let born = end.adding(months: -12 * chance.number(ages)).adding(days: -chance.number(1...320))
    return min(born, child.began.adding(days: -chance.number(0...20)))
  }

  private static let ages: KeyValuePairs<ClosedRange<Int>, Int> = [
    0...0: 6, 1...4: 17, 5...9: 21, 10...15: 38, 16...17: 18,
  ]

  private mutating func course(_ child: PlannedChild) -> CareCourse {
    if child.isUnaccompanied { return .unaccompanied }
    let days = (child.ended ?? today) - child.began
    if days < 25 { return .accommodated }
    return days > 420
      ? chance.pick(weighted: [.settled: 72, .accommodated: 28])
      : chance.pick(weighted: [.inProceedings: 60, .accommodated: 40])
  }

  private mutating func need(_ course: CareCourse) -> CategoryOfNeed {
    course == .unaccompanied
      ? .absentParenting
      : chance.pick(weighted: [
        .abuseOrNeglect: 64, .familyDysfunction: 18, .acuteStress: 10, .parentalIllness: 4, .behaviour: 4,
      ])
  }

  private mutating func leaving(_ child: PlannedChild, _ age: Int) -> Leaving {
    if child.leavesAt18 { return .turning18 }
    if age < 12, chance.happens(inHundred: 22) { return .guardianship }
    return chance.happens(inHundred: 88) ? .goingHome : .elsewhere
  }

  private mutating func team(_ life: SyntheticChild) -> Team {
    if life.course == .unaccompanied || life.age(on: life.times[0].ended?.on ?? today) >= 16 {
      return .youngPeople
    }
    return life.course == .inProceedings ? .court : chance.pick([.childrenInCare1, .childrenInCare2])
  }
}
