import CareCalendar
import Casework

/// Children of one family who came to us, the eldest first.
struct SiblingGroup: Sendable {
  var children: [SyntheticChild]

  init(_ children: [SyntheticChild]) { self.children = children }
}

/// What is asked for: so many children on one course, of what ages, with us for how long.
struct FamilyRequest: Sendable {
  let course: CareCourse
  let count: Int
  /// Ages on the pinned day, or on leaving, each as often as its weight.
  let ages: KeyValuePairs<ClosedRange<Int>, Int>
  /// Days in care until the pinned day, or until leaving.
  let lengths: KeyValuePairs<ClosedRange<Int>, Int>
  var siblings = 0

  /// The same of so many in a hundred, one at least.
  func share(_ inHundred: Int) -> FamilyRequest {
    FamilyRequest(
      course: course, count: max(1, count * inHundred / 100), ages: ages, lengths: lengths, siblings: siblings
    )
  }
}

/// Makes families, one after another.
struct FamilyMaker {
  var chance: SeededRandom
  var names: NameGiver

  init(_ chance: inout SeededRandom) {
    names = NameGiver(chance.branch())
    self.chance = chance.branch()
  }

  /// Families with so many children in all who are with us on the pinned day.
  mutating func families(_ wanted: FamilyRequest) -> [SiblingGroup] {
    var families: [SiblingGroup] = []
    var left = wanted.count
    while left > 0 {
      let family = family(min(left, size(wanted.siblings)), wanted)
      left -= family.children.count
      families.append(family)
    }
    return families
  }

  private mutating func size(_ siblings: Int) -> Int {
    guard chance.happens(inHundred: siblings) else { return 1 }
    return chance.pick(weighted: [2: 62, 3: 30, 4: 8])
  }

  private mutating func family(_ size: Int, _ wanted: FamilyRequest) -> SiblingGroup {
    let kin = kin(wanted.course)
    let length = chance.number(chance.pick(weighted: wanted.lengths))
    let began = CouncilYears.pinned.adding(days: -length)
    let need = need(wanted.course)
    let births = births(size, wanted.ages)
    return SiblingGroup(births.map { child(kin, born: $0, came: began, wanted.course, need) })
  }

  mutating func kin(_ course: CareCourse) -> FamilyNaming {
    let alone = course == .unaccompanied
    return names.family(alone ? Heritage.ofThoseAlone : Heritage.inTheBorough, isAlone: alone)
  }

  /// Birthdays of so many brothers and sisters, at least ten months apart, or of as many as the ages hold.
  private mutating func births(_ size: Int, _ ages: KeyValuePairs<ClosedRange<Int>, Int>) -> [Day] {
    let lowest = ages.map(\.key.lowerBound).min() ?? 0
    let highest = ages.map(\.key.upperBound).max() ?? 17
    let age = chance.number(chance.pick(weighted: ages))
    var births = [birth(age)]
    for _ in 0..<60 where births.count < size {
      let other = birth(min(max(age + chance.number(-5...5), lowest), highest))
      if births.allSatisfy({ abs($0 - other) > 310 }) { births.append(other) }
    }
    return births.sorted()
  }

  /// A birthday of somebody of that age on the pinned day.
  mutating func birth(_ age: Int) -> Day {
    CouncilYears.pinned.adding(months: -12 * age).adding(days: -chance.number(1...360))
  }

  /// A child who is with us on the pinned day, since the family's day or soon after their own birth.
  private mutating func child(
    _ kin: FamilyNaming, born: Day, came: Day, _ course: CareCourse, _ need: CategoryOfNeed
  ) -> SyntheticChild {
    var life = named(kin, born, course)
    let began = max(came, born.adding(days: chance.number(1...5)))
    live(&life, from: began, to: CouncilYears.pinned, reason: nil, need)
    return life
  }

  /// Tells of a time with us, until the day it ended or the pinned day.
  mutating func live(
    _ life: inout SyntheticChild, from began: Day, to end: Day, reason: ReasonEpisodeEnded?,
    _ need: CategoryOfNeed
  ) {
    let time = TimeInCare(
      life.course, from: began, to: end, reason: reason, born: life.born, need, &chance)
    life.episodes += time.episodes
    if !life.course.isShortBreaks { life.times.append(time) }
  }

  private func sexes(_ course: CareCourse) -> KeyValuePairs<Sex, Int> {
    switch course {
    case .unaccompanied: [.male: 88, .female: 12]
    case .shortBreaksAgreed, .shortBreaksSeries: [.male: 65, .female: 35]
    default: [.male: 54, .female: 46]
    }
  }

  mutating func sex(_ course: CareCourse) -> Sex { chance.pick(weighted: sexes(course)) }

  mutating func need(_ course: CareCourse) -> CategoryOfNeed {
    switch course {
    case .unaccompanied: .absentParenting
    case .shortBreaksAgreed, .shortBreaksSeries: .disability
    case .remanded: .behaviour
    default:
      chance.pick(weighted: [
        .abuseOrNeglect: 62, .familyDysfunction: 18, .acuteStress: 9, .parentalIllness: 4,
        .absentParenting: 4, .behaviour: 3,
      ])
    }
  }
}
