import CareCalendar
import Casework
import Rulebook

/// Makes short breaks of how many children had them at the start and at the end of a year. Of those in a series the
/// reviews are held by the days of the law, and so many of them in all; of those under section 17 nobody here holds any.
struct ShortBreaksAllocator {
  private let book: Rulebook
  private let year: CollectionYear
  private var chance: SeededRandom
  private(set) var cases: [PlannedCase] = []
  private let isListed: Bool

  /// None where the year tells of no short breaks.
  init(_ figures: YearFigures, _ book: Rulebook, _ chance: inout SeededRandom) {
    self.book = book
    year = figures.year
    self.chance = chance.branch()
    isListed = figures.shortBreaks?.areManagers ?? false
    guard let wanted = figures.shortBreaks else { return }
    cases = lived(.shortBreaks, wanted.accommodated).map { held($0) }
    addMore(wanted.reviews)
    if let inNeed = wanted.inNeed { cases += lived(.section17ShortBreaks, inNeed) }
  }

  private mutating func lived(_ kind: PlannedCase.Kind, _ wanted: ShortBreakFigures.Numbers) -> [PlannedCase]
  {
    var cases = (0..<wanted.atStart).map { _ in
      let began = year.first.adding(days: -chance.number(240...1500))
      return PlannedCase(kind, began: began, isOfBefore: true)
    }
    let leaving = chance.shuffled(year.days(wanted.atStart + wanted.came - wanted.atEnd))
    for (place, day) in leaving.enumerated() { cases[place].ended = day }
    cases += year.days(wanted.came).map { began in
      var new = PlannedCase(kind, began: began, isOfBefore: false)
      new.told = book.calendar.adding(workingDays: chance.number(0...2), to: began)
      new.allocated = book.calendar.adding(workingDays: chance.number(0...4), to: new.told)
      return new
    }
    return cases
  }

  /// Of one that began before the year, the last review before it is known. Most are held well before they have to be.
  private mutating func held(_ child: PlannedCase) -> PlannedCase {
    var child = child
    if child.isOfBefore {
      let last = year.first.adding(days: -chance.number(12...150))
      child.reviews.append(meeting(book.calendar.lastWorkingDay(onOrBefore: last)))
    }
    while let due = due(child) {
      let early = chance.number(child.reviews.isEmpty ? 0...20 : 0...60)
      let day = book.calendar.lastWorkingDay(onOrBefore: told(due.adding(days: -early), due))
      guard day <= year.last, child.runs(on: day) else { break }
      child.reviews.append(meeting(max(day, book.calendar.nextWorkingDay(onOrAfter: year.first))))
    }
    return child
  }

  /// A list tells of reviews some weeks later: what it is to have told of by the end is held before them, and what falls
  /// due later after it.
  private func told(_ day: Day, _ due: Day) -> Day {
    let last = year.last.adding(days: -35)
    guard isListed, day > last else { return day }
    return due <= year.last.adding(days: 20) ? last : due
  }

  private func meeting(_ day: Day) -> PlannedMeeting {
    PlannedMeeting(kind: .shortBreaks, heldOn: day, isLate: false, isTyped: true)
  }

  private func due(_ child: PlannedCase) -> Day? {
    let cycle = ReviewCycle(
      kind: .shortBreaks, began: child.began, held: child.reviews.map(\.heldOn),
      historyIsKnown: !child.isOfBefore)
    return book.nextReview(in: cycle)?.due
  }
}

extension ShortBreaksAllocator {
  /// The rest of the year's reviews, each held between two others.
  private mutating func addMore(_ wanted: Int) {
    let held = cases.reduce(0) { $0 + $1.reviews.count { year.contains($0.heldOn) } }
    let gaps = cases.indices.flatMap { place in
      zip(cases[place].reviews, cases[place].reviews.dropFirst()).map { before, after in
        (place: place, from: max(before.heldOn, year.first), to: after.heldOn)
      }
    }.filter { $0.to - $0.from >= 60 }
    precondition((0...gaps.count).contains(wanted - held), "\(held) reviews and \(gaps.count) gaps")
    for gap in chance.shuffled(gaps).prefix(wanted - held) {
      let middle = gap.from.adding(days: chance.number(25...gap.to - gap.from - 25))
      var extra = meeting(book.calendar.lastWorkingDay(onOrBefore: middle))
      extra.isExtra = true
      let reviews = cases[gap.place].reviews
      let next = reviews.firstIndex { $0.heldOn > extra.heldOn } ?? reviews.endIndex
      cases[gap.place].reviews.insert(extra, at: next)
    }
  }
}
