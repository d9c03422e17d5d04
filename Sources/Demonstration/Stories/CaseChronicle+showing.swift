import CareCalendar
import Casework

extension CaseChronicle {
  /// What followed the review that is told in full: everything, and in time.
  mutating func show(_ story: ReviewStory, _ noted: ScriptedAction.Noted, _ life: SyntheticChild) {
    let days = [2, 6, 7, 8, 12, 14].map { workingDay(story.heldOn, plus: $0) }
    let manager = manager(of: life.team, on: days[1])
    add(life, days[0], .issue, .note(noted, [.decisions(.issued(on: days[0]))]))
    let reply = ManagersReply(on: days[1], exceptions: [])
    add(life, by: manager, days[1], .reply, .note(noted, [.decisions(.replied(reply))]))
    let approved = story.decisions.filter { $0.approver != nil }
    let approvals = approved.map { ReviewFileEvent.decisions(.approved($0.id, on: days[2])) }
    add(life, days[2], .issue, .note(noted, approvals))
    add(life, by: Establishment.sender, days[3], .send, .note(noted, life.sendings(.notice, on: days[3])))
    let written: [ReviewFileEvent] = [
      .followUp(.recordWritten(story.shownRecord, on: days[4])),
      .followUp(.recordCompleted(on: days[4])),
    ]
    add(life, days[4], .complete, .note(noted, written))
    let letter = ReviewFileEvent.followUp(.sent(.letter, .child, on: days[5]))
    let sent = life.sendings(.record, on: days[5]) + [letter]
    add(life, by: Establishment.sender, days[5], .send, .note(noted, sent))
    reach(story, noted, life)
  }

  private mutating func reach(_ story: ReviewStory, _ noted: ScriptedAction.Noted, _ life: SyntheticChild) {
    let done = story.decisions.map { ($0.id, book.calendar.lastWorkingDay(onOrBefore: $0.by)) }
      .filter { $0.1 <= CouncilYears.lastHeld }
    guard let last = done.map(\.1).max() else { return }
    add(life, last, .carryOut, .note(noted, done.map { .decisions(.done($0, on: $1)) }))
  }
}
