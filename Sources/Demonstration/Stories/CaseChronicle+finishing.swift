import CareCalendar
import Casework

extension CaseChronicle {
  /// The record is written, and complete on the same day.
  mutating func complete(
    _ story: ReviewStory, _ following: FollowUpDays, _ noted: ScriptedAction.Noted, _ life: SyntheticChild
  ) {
    guard let day = following.recordCompleted else { return }
    add(
      life, day, .complete,
      .note(
        noted,
        [.followUp(.recordWritten(story.record, on: day)), .followUp(.recordCompleted(on: day))]))
  }

  /// Business support sends the decisions, and the record with them where it is there by then.
  mutating func send(_ following: FollowUpDays, _ noted: ScriptedAction.Noted, _ life: SyntheticChild) {
    let login = chance.happens(inHundred: 60) ? Establishment.sender : Establishment.otherSender
    if let day = following.noticeSent {
      add(life, by: login, day, .send, .note(noted, life.sendings(.notice, on: day)))
    }
    guard let day = following.recordSent else { return }
    let letter: [ReviewFileEvent] = [.followUp(.sent(.letter, .child, on: day))]
    let withNotice = following.noticeSent == nil ? life.sendings(.notice, on: day) : []
    add(life, by: login, day, .send, .note(noted, withNotice + life.sendings(.record, on: day) + letter))
  }

  /// What was to be done by now is done nearly always; approvals come within a fortnight.
  mutating func carryOut(
    _ story: ReviewStory, _ issued: Day, _ noted: ScriptedAction.Noted, _ life: SyntheticChild
  ) {
    let last = CouncilYears.lastHeld
    var notes: [DecisionEvent] = []
    for decision in story.decisions {
      let approved = workingDay(issued, plus: chance.number(3...6))
      if decision.approver != nil, approved <= last, chance.happens(inHundred: 88) {
        notes.append(.approved(decision.id, on: approved))
      }
      let done = max(issued, book.calendar.lastWorkingDay(onOrBefore: decision.by))
      guard done <= last, decision.approver == nil else { continue }
      let outcome = chance.number(1...100)
      if outcome <= 86 { notes.append(.done(decision.id, on: done)) }
      if outcome > 94 {
        notes.append(.notDone(decision.id, reason: chance.pick(ReasonWords.notDone), on: done))
      }
    }
    guard let day = notes.map({ ReviewFileEvent.decisions($0).happenedOn }).max() else { return }
    add(life, day, .carryOut, .note(noted, notes.map(ReviewFileEvent.decisions)))
  }
}

extension SyntheticChild {
  /// Those of a document of a review, to everybody to whom it goes.
  func sendings(_ document: ReviewDocument, on day: Day) -> [ReviewFileEvent] {
    let people = surroundings.toInvite.filter { document == .notice || $0.relationship.group != .relative }
    let recipients =
      [Recipient.child] + people.map { .person($0.id) }
      + (document == .record ? [.caseFile] : [])
    return recipients.map { .followUp(.sent(document, $0, on: day)) }
  }
}
