import CareCalendar
import Casework

/// The days on which what follows a review came about; nil for what has not by the pinned morning.
struct FollowUpDays: Sendable {
  var adjournment: Adjournment?
  /// The day on which a series or an adjourned review was completed.
  var resumed: Day?
  private(set) var completed: Day?
  private(set) var issued: Day?
  private(set) var replied: Day?
  private(set) var recordCompleted: Day?
  private(set) var noticeSent: Day?
  private(set) var recordSent: Day?

  init(
    _ review: Review, _ turning: Turning?, recordedOn recorded: Day, _ calendar: WorkingCalendar,
    _ chance: inout SeededRandom
  ) {
    func later(_ day: Day, _ days: ClosedRange<Int>) -> Day {
      calendar.adding(workingDays: chance.number(days), to: day)
    }
    func kept(_ day: Day?) -> Day? { day.flatMap { $0 <= CouncilYears.lastHeld ? $0 : nil } }
    if turning == .adjourned || turning == .resumed {
      adjournment = Adjournment(
        on: review.heldOn, reason: ReasonWords.adjourned[turning == .adjourned ? 0 : 1],
        completeBy: calendar.adding(workingDays: 15, to: review.heldOn))
    }
    if turning == .series || turning == .resumed { resumed = later(recorded, 6...9) }
    completed = turning == .adjourned ? nil : resumed ?? review.heldOn
    guard let completed else { return }
    let began = max(completed, recorded)
    let isSlow = chance.happens(inHundred: 5)
    issued = kept(later(began, isSlow ? 6...9 : 0...3))
    guard let issued else {
      recordCompleted = nil
      return
    }
    let isFresh = CouncilYears.lastHeld - issued < 5
    replied = chance.happens(inHundred: isFresh ? 25 : 70) ? kept(later(issued, 1...5)) : nil
    let isLate = chance.happens(inHundred: 7)
    let written = later(max(began, issued), isLate ? 17...22 : 1...8)
    recordCompleted = kept(written)
    let posted = later(written, 1...4)
    recordSent = kept(posted)
    let isTogether = calendar.workingDays(from: completed, to: posted) <= 10
    noticeSent = isTogether ? nil : kept(later(issued, 2...5))
  }
}
