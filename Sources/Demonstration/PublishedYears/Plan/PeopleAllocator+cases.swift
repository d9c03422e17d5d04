import CareCalendar
import Casework

extension PeopleAllocator {
  /// A disabled child with short breaks, or a young person who left care at 16.
  mutating func life(of child: PlannedCase, _ number: ChildNumber) -> SyntheticChild {
    let kin = kin(anyGroup())
    let sex: Sex = chance.happens(inHundred: figures.males) ? .male : .female
    let course: CareCourse = child.kind == .pathwayPlan ? .accommodated : .shortBreaksAgreed
    let born = born(child)
    var life = SyntheticChild(
      name: names.name(sex, in: kin), sex: sex, ethnicity: kin.ethnicity, born: born, course: course)
    life.number = number
    life.kin = kin
    life.iro = iros[child.iro]
    let time: TimeInCare? =
      switch child.kind {
      case .shortBreaks: breaks(child, born)
      case .section17ShortBreaks: nil
      case .pathwayPlan: care(until: child.began, born)
      }
    life.episodes = time?.episodes ?? []
    life.times = time.map { [$0] } ?? []
    life.team = child.kind == .pathwayPlan ? .youngPeople : .disabilities
    life.socialWorker = chance.pick(life.team.socialWorkers)
    return life
  }

  /// Children with short breaks are of school age, and do not turn 18 with them.
  private mutating func born(_ child: PlannedCase) -> Day {
    switch child.kind {
    case .shortBreaks, .section17ShortBreaks:
      let years = chance.number(6...16)
      return today.adding(months: -12 * years).adding(days: -chance.number(1...320))
    case .pathwayPlan: return child.began.adding(months: -192).adding(days: -chance.number(5...140))
    }
  }

  private mutating func breaks(_ child: PlannedCase, _ born: Day) -> TimeInCare {
    TimeInCare(
      .shortBreaksAgreed, from: child.began, to: child.ended ?? today,
      reason: child.ended == nil ? nil : .other, born: born, .disability, &chance)
  }

  private mutating func care(until end: Day, _ born: Day) -> TimeInCare {
    let began = end.adding(days: -chance.number(400...1900))
    return TimeInCare(
      .accommodated, from: began, to: end, reason: .independentWithSupport, born: born, .familyDysfunction,
      &chance)
  }
}
