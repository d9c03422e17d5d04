import CareCalendar
import Casework
import Rulebook

extension ReviewScheduler {
  /// No file carries reviews of short breaks: the IROs have found out the last one for more than half.
  mutating func reviewShortBreaks(_ life: inout SyntheticChild) {
    let days = CouncilYears.day(2014, 5, 12)...CouncilYears.day(2014, 8, 22)
    let span = days.lowerBound.number...days.upperBound.number
    guard life.isWithUs(on: CouncilYears.pinned), life.began < days.lowerBound, !life.isPastShortBreaks,
      chance.happens(inHundred: 60)
    else { return }
    let stays = life.episodes.map(\.began).filter(days.contains)
    let held =
      life.course == .shortBreaksSeries
      ? stays[0] : book.calendar.lastWorkingDay(onOrBefore: Day(number: chance.number(span)))
    let code = participation(life.age(on: held))
    life.reviews = [Review(kind: .shortBreaks, heldOn: held, participation: code)]
    let due = book.calendar.end(of: book.policy[.shortBreaksLater], from: held)
    life.next = PlannedReview(
      kind: .shortBreaks, day: inTime(due, after: CouncilYears.pinned, 20), due: due,
      isBooked: isBooked(life, due))
  }

  /// The working day from which the next review is due when the aim asks for it.
  mutating func lastReview(aim: Aim) -> Day {
    let first = chance.number(2...160)
    let wanted = aim.due ?? first...first + 5
    let range =
      CouncilYears.pinned.adding(
        days: wanted.lowerBound)...CouncilYears.pinned.adding(days: wanted.upperBound)
    let days = (20...200).map { range.upperBound.adding(days: -$0) }.filter { day in
      book.calendar.isWorkingDay(day)
        && range.contains(book.calendar.end(of: book.policy[.laterReviews], from: day))
    }
    return days.isEmpty ? CouncilYears.day(2014, 6, 10) : chance.pick(days)
  }

  mutating func planned(_ reviewed: Reviewed, _ life: SyntheticChild) -> PlannedReview {
    let due = reviewed.days.due(after: reviewed.held)
    let day = meeting(life.aim, due, reviewed.planned ?? inTime(due, after: CouncilYears.pinned, 20))
    return PlannedReview(
      kind: reviewed.days.kind(due: due), day: day, due: due, isBooked: isBooked(life, due))
  }

  private mutating func meeting(_ aim: Aim, _ due: Day, _ usual: Day) -> Day {
    switch aim {
    case .meetingToday: CouncilYears.pinned
    case .overdue: CouncilYears.pinned.adding(days: chance.number(1...4))
    case .toWriteUp: CouncilYears.lastHeld.adding(days: -chance.number(0...4))
    default: max(usual, CouncilYears.pinned)
    }
  }

  /// Nearly all that are due in six weeks have a day, and few of those beyond.
  private mutating func isBooked(_ life: SyntheticChild, _ due: Day) -> Bool {
    switch life.aim {
    case .overdue(let isBooked), .dueSoon(let isBooked): isBooked
    case .meetingToday, .toWriteUp: true
    case .toBook, .putOff: false
    case .ordinary: chance.happens(inHundred: usuallyBooked(life, due - CouncilYears.pinned))
    }
  }

  private func usuallyBooked(_ life: SyntheticChild, _ days: Int) -> Int {
    switch days {
    case ...42: life.isInLongRhythm ? 96 : 78
    default: 5
    }
  }
}
