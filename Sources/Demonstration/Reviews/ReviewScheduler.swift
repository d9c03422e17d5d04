import CareCalendar
import Casework
import Rulebook

/// Holds the reviews of invented children: nearly all in time, each on a working day.
struct ReviewScheduler {
  let book: Rulebook
  var chance: SeededRandom

  init(_ book: Rulebook, _ chance: inout SeededRandom) {
    self.book = book
    self.chance = chance.branch()
  }

  mutating func review(_ life: inout SyntheticChild) {
    if life.course.isShortBreaks { return reviewShortBreaks(&life) }
    guard !life.reviewsAreLost else { return }
    for (place, time) in life.times.enumerated() {
      let isLast = place == life.times.count - 1
      let last = isLast && life.isInLongRhythm ? lastReview(aim: life.aim) : nil
      var reviewed = Reviewed(ReviewDays(book, time), endingWith: last, ended: time.ended?.on)
      while let day = nextDay(&reviewed) { reviewed.held.append(day) }
      life.reviews += reviewed.held.map { held in
        Review(kind: .lookedAfter, heldOn: held, participation: participation(life.age(on: held)))
      }
      if isLast, time.ended == nil { life.next = planned(reviewed, life) }
    }
  }

  /// Reviews held so far in one time in care.
  struct Reviewed {
    let days: ReviewDays
    /// The last review held, where the next is meant to fall due on a certain day.
    let last: Day?
    let ended: Day?
    var held: [Day] = []
    var planned: Day?

    init(_ days: ReviewDays, endingWith last: Day?, ended: Day?) {
      self.days = days
      self.last = last
      self.ended = ended
    }
  }

  /// The day the next review was held; nil when care ended before it, or it is still to come.
  private mutating func nextDay(_ reviewed: inout Reviewed) -> Day? {
    if let last = reviewed.last, reviewed.held.last == last { return nil }
    let due = reviewed.days.due(after: reviewed.held)
    let previous = reviewed.held.last ?? reviewed.days.began
    let isEarly = reviewed.held.isEmpty
    var day = onTheWay(reviewed, due) ?? inTime(due, after: previous, isEarly ? 6 : 24)
    let late = book.calendar.nextWorkingDay(onOrAfter: due.adding(days: chance.number(1...9)))
    let mayBeLate = late < (reviewed.last ?? reviewed.ended ?? CouncilYears.lastHeld).adding(days: -40)
    if day != reviewed.last, mayBeLate, chance.happens(inHundred: isEarly ? 8 : 5) { day = late }
    if let ended = reviewed.ended, day >= ended { return nil }
    guard day > CouncilYears.lastHeld else { return day }
    reviewed.planned = day
    return nil
  }

  /// From the second review to the last one known, in even steps that are no longer than six months.
  private mutating func onTheWay(_ reviewed: Reviewed, _ due: Day) -> Day? {
    guard let last = reviewed.last, reviewed.held.count >= 2, let from = reviewed.held.last else {
      return nil
    }
    let left = last - from
    if left <= 172 { return last }
    let step = left / ((left + 167) / 168)
    return book.calendar.lastWorkingDay(onOrBefore: from.adding(days: step + chance.number(-4...4)))
  }

  mutating func inTime(_ due: Day, after previous: Day, _ slack: Int) -> Day {
    let day = book.calendar.lastWorkingDay(onOrBefore: due.adding(days: -chance.number(0...slack)))
    return day > previous ? day : book.calendar.lastWorkingDay(onOrBefore: due)
  }

  mutating func participation(_ age: Int) -> ParticipationCode {
    switch age {
    case ..<4: .pn0
    case 4...7: chance.pick(weighted: [.pn1: 24, .pn3: 12, .pn4: 4, .pn5: 8, .pn6: 46, .pn7: 6])
    default: chance.pick(weighted: [.pn1: 56, .pn2: 5, .pn3: 2, .pn4: 2, .pn5: 6, .pn6: 24, .pn7: 5])
    }
  }
}
