import CareCalendar
import Casework
import Rulebook

/// Counts out the children of whom there were child protection enquiries, so that there are as many at the start, as many
/// cases for a full post at the ends of the months, and as many conferences as the figures ask for.
struct ProtectionAllocator {
  let figures: CouncilFigures
  let wanted: ProtectionFigures
  let course: ProtectionCourse
  var chance: SeededRandom
  let year: CollectionYear

  /// None where the council's report does not tell of them.
  static func children(
    beside lookedAfter: [PlannedChild], _ figures: CouncilFigures, _ book: Rulebook,
    _ chance: inout SeededRandom
  ) -> [PlannedProtection] {
    guard let wanted = figures.protection else { return childrenAtEnd(figures, book, &chance) }
    let days = YearCalendar(figures, book.calendar)
    var allocator = ProtectionAllocator(
      figures: figures, wanted: wanted, course: ProtectionCourse(book, days), chance: chance.branch(),
      year: figures.reported.year)
    return allocator.children(beside: lookedAfter)
  }

  private mutating func children(beside lookedAfter: [PlannedChild]) -> [PlannedProtection] {
    let dayBefore = year.first.adding(days: -1)
    var all: [PlannedProtection] = []
    while all.count < wanted.atStart {
      let one = course.enquiry(from: dayBefore.adding(days: -chance.number(1...200)), &chance)
      if one.runs(on: dayBefore), one.conferences.first.map({ $0.heldOn <= dayBefore }) ?? false {
        all.append(one)
      }
    }
    let conferences = wanted.meetingsAMonth * 12 - (figures.reported.reviews ?? 0)
    var held = all.reduce(0) { $0 + conferencesInYear($1) }
    while held < conferences {
      let one = course.enquiry(from: someDay(), &chance)
      held += conferencesInYear(one)
      all.append(one)
    }
    come(&all, to: caseMonths(beside: lookedAfter))
    all.sort { $0.began < $1.began }
    give(&all)
    return all
  }

  private mutating func someDay() -> Day { year.first.adding(days: chance.number(1...355)) }

  private func conferencesInYear(_ one: PlannedProtection) -> Int {
    one.conferences.count { year.contains($0.heldOn) }
  }

  /// At the ends of how many months it was somebody's case.
  private func months(_ one: PlannedProtection) -> Int {
    year.monthEnds.count { one.allocated <= $0 && one.runs(on: $0) }
  }

  /// How many cases there are to be at the ends of the months, added up: those with which both figures print as they were
  /// published.
  private func caseMonths(beside lookedAfter: [PlannedChild]) -> ClosedRange<Int> {
    let posts = year.monthEnds.reduce(0) { sum, day in
      sum
        + figures.iros.reduce(0) { sum, iro in
          (iro.details.started.map { $0 <= day } ?? true) ? sum + iro.details.fullTimeHundredths : sum
        }
    }
    let others = lookedAfter.reduce(0) { sum, child in
      child.iro == nil
        ? sum : sum + year.monthEnds.count { $0 >= child.allocated && child.isWithUs(on: $0) }
    }
    func least(_ printed: Int) -> Int { ((2 * printed - 1) * posts + 199) / 200 }
    let from = max(least(wanted.casesAPost), least(wanted.allCasesAPost) - others)
    let to = min(least(wanted.casesAPost + 1), least(wanted.allCasesAPost + 1) - others) - 1
    precondition(from <= to, "\(others) cases in \(posts) hundredths of posts leave \(from) to \(to)")
    return from...to
  }

  /// Puts others with as many conferences in the place of those that came in the year, until the months add up.
  private mutating func come(_ all: inout [PlannedProtection], to wanted: ClosedRange<Int>) {
    let goal = (wanted.lowerBound + wanted.upperBound) / 2
    var sum = all.reduce(0) { $0 + months($1) }
    var tries = 0
    while abs(sum - goal) > (wanted.upperBound - wanted.lowerBound) / 4 {
      tries += 1
      precondition(tries < 400_000, "\(sum) case months, and not \(wanted)")
      let place = chance.number(self.wanted.atStart...all.count - 1)
      let other = course.enquiry(from: someDay(), &chance)
      let after = sum - months(all[place]) + months(other)
      guard conferencesInYear(other) == conferencesInYear(all[place]), abs(after - goal) < abs(sum - goal)
      else { continue }
      all[place] = other
      sum = after
    }
  }

  /// Each has a chair, by the hours of those at work, and is somebody.
  private mutating func give(_ all: inout [PlannedProtection]) {
    var given = figures.iros.map { _ in 0 }
    for place in all.indices {
      let able = figures.iros.indices.filter { iro in
        figures.iros[iro].details.started.map { $0 <= all[place].allocated } ?? true
      }
      let next = able.min { one, other in
        given[one] * figures.iros[other].cases < given[other] * figures.iros[one].cases
      }
      all[place].iro = next ?? 0
      given[next ?? 0] += 1
    }
    name(&all, from: 61_200)
  }

  /// Each is somebody, with a number after one.
  mutating func name(_ all: inout [PlannedProtection], from number: Int) {
    var names = NameGiver(chance.branch())
    var number = number
    for place in all.indices {
      number += chance.number(1...6)
      all[place].person = person(ChildNumber("\(number)"), before: all[place].began, &names)
    }
  }

  private mutating func person(
    _ number: ChildNumber, before began: Day, _ names: inout NameGiver
  ) -> ProtectedPerson {
    let group = chance.pick(figures.groups.flatMap { Array(repeating: $0.group, count: $0.count) })
    let parents = group.parents(&chance)
    let own = names.family([parents[parents.count - 1]: 1], isAlone: true)
    let kin = FamilyNaming(heritages: parents, surname: own.surname)
    let sex: Sex = chance.happens(inHundred: 51) ? .male : .female
    let age: ClosedRange<Int> = chance.pick(weighted: [0...0: 14, 1...4: 33, 5...9: 29, 10...15: 24])
    let first: CategoryOfHarm = chance.pick(weighted: [
      .neglect: 46, .emotional: 34, .physical: 13, .sexual: 7,
    ])
    let second: CategoryOfHarm? = chance.happens(inHundred: 15) ? .emotional : nil
    return ProtectedPerson(
      number: number, name: names.name(sex, in: kin), sex: sex, ethnicity: kin.ethnicity,
      born: began.adding(months: -12 * chance.number(age)).adding(days: -chance.number(3...330)),
      categories: [first] + (second == first ? [] : [second].compactMap { $0 }))
  }
}
