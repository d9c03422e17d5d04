import Application
import CareCalendar
import Casework

/// The alerts of the year before, which are over.
extension Disputes {
  /// One for every four children: most resolved where they started, a quarter one stage up, a few two.
  mutating func tellOfTheYear() {
    let iros = Establishment.iros.map(\.login).filter { !(lives[$0] ?? []).isEmpty }
    let count = lives.values.map(\.count).reduce(0, +) / 4
    for turn in 0..<count {
      guard let life = lives[iros[turn % iros.count]].map({ chance.pick($0) }) else { continue }
      let first = max(CouncilYears.day(2013, 11, 4), life.lastBegan.adding(days: 250))
      let last = CouncilYears.day(2014, 7, 18)
      guard last - first > 10 else { continue }
      let raised = book.calendar.lastWorkingDay(
        onOrBefore: first.adding(days: chance.number(3...last - first)))
      type(past(life, on: raised), on: typingDay(turn))
    }
  }

  /// The days in September on which what went before was typed in.
  func typingDay(_ turn: Int) -> Day { CouncilYears.day(2014, 9, [8, 9, 10, 11, 12][turn % 5]) }

  private mutating func past(_ life: SyntheticChild, on raised: Day) -> Dispute {
    var dispute = dispute(about: life, at: rungs.first, on: raised)
    var (here, day) = (rungs.first, workingDay(raised, 2...5))
    if chance.happens(inHundred: 5) {
      dispute.act(.withdraw(reason: words.next(AlertWords.withdrawn, life, on: day)), on: day)
      return dispute
    }
    for inHundred in [30, 30] {
      guard let above = rungs.above(here), chance.happens(inHundred: inHundred) else { break }
      reply(&dispute, on: day, isRefusal: true)
      let reason = words.next(AlertWords.escalated, life, on: day)
      dispute.escalate(to: above, because: reason, on: workingDay(day, 1...2))
      (here, day) = (above, workingDay(day, 4...6))
    }
    reply(&dispute, on: day)
    dispute.act(.accept, on: workingDay(day, 1...2))
    dispute.act(.resolve(outcome: life.wording.fill(dispute.text.outcome)), on: workingDay(day, 3...9))
    return dispute
  }

  mutating func workingDay(_ day: Day, _ later: ClosedRange<Int>) -> Day {
    book.calendar.adding(workingDays: chance.number(later), to: day)
  }
}
