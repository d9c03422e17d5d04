import CareCalendar
import Casework
import Rulebook

extension Chronicle {
  /// Tells of a review that was held: how it was prepared and went, and what followed up to the pinned day.
  mutating func tell(_ review: Review, _ turning: Turning?, recordedOn recorded: Day, _ life: Life) {
    var story = story(of: review.kind, on: review.heldOn, life)
    story.recordedOn = recorded
    speak(before: review, turning, recordedOn: recorded, life, &story)
    var notes = prepared(review, turning, &story)
    if let participation = review.participation {
      notes += story.meeting(participation, allCame: turning == .shown)
    }
    notes += turning == .shown ? story.shownPlan() : story.plan()
    notes += turning == .shown ? story.shownDecisions() : story.decide()
    let following = Following(review, turning, recordedOn: recorded, book.calendar, &chance)
    if let adjournment = following.adjournment {
      notes.append(.meeting(.adjourned(adjournment)))
    }
    let noted = Gesture.Noted.held(review.kind, review.heldOn)
    add(life, recorded, .note, .note(noted, notes))
    if turning == .shown { show(story, noted, life) } else { follow(story, following, noted, life) }
    close(story)
  }

  /// What was done before it, which the IRO notes with the rest.
  private mutating func prepared(
    _ review: Review, _ turning: Turning?, _ story: inout ReviewStory
  ) -> [ReviewNote] {
    let sent = book.calendar.beginning(of: book.policy[.consultationsSent], before: review.heldOn)
    let told = book.calendar.beginning(of: book.policy[.socialWorkerSpokenTo], before: review.heldOn)
    var notes: [ReviewNote] = [.preparation(.socialWorkerSpokenTo(on: told))]
    notes += story.invite(on: told)
    let choices = turning == .shown ? story.shownChoices(on: told) : story.choices(on: told)
    if let choices { notes.append(choices) }
    let reports = book.calendar.lastWorkingDay(onOrBefore: review.heldOn.adding(days: -1))
    return notes + story.send(on: sent, answeredBy: reports)
      + story.documents(by: reports, inHundred: turning == .shown ? 100 : 91)
  }

  private mutating func speak(
    before review: Review, _ turning: Turning?, recordedOn recorded: Day, _ life: Life,
    _ story: inout ReviewStory
  ) {
    guard chance.happens(inHundred: 98) || turning == .shown else { return }
    let before = life.reviews.last { $0.heldOn < review.heldOn }?.heldOn ?? life.lastBegan
    let usual = review.heldOn.adding(days: -chance.number(1...6))
    let day = max(book.calendar.lastWorkingDay(onOrBefore: usual), before.adding(days: 1))
    let on = min(day, review.heldOn)
    let typed = max(on, life.knownFrom)
    let conversation = turning == .shown ? story.hearShown(on: on) : story.hear(on: on)
    add(life, book.calendar.isWorkingDay(typed) ? typed : recorded, .hear, .hear([.spoken(conversation)]))
  }
}

extension Chronicle {
  private mutating func follow(
    _ story: ReviewStory, _ following: Following, _ noted: Gesture.Noted, _ life: Life
  ) {
    guard let completed = following.completed, completed <= CouncilYears.lastHeld else { return }
    if let resumed = following.resumed {
      add(life, resumed, .note, .note(noted, [.meeting(.completed(on: resumed))]))
    }
    complete(story, following, noted, life)
    guard let issued = following.issued else { return }
    add(life, issued, .issue, .note(noted, [.decisions(.issued(on: issued))]))
    if let replied = following.replied {
      let reply = ManagersReply(on: replied, exceptions: exceptions(story))
      let manager = Establishment.teamManagers.first { $0.team == life.team }?.details.login
      add(life, by: manager, replied, .reply, .note(noted, [.decisions(.replied(reply))]))
    }
    carryOut(story, issued, noted, life)
    send(following, noted, life)
  }

  /// A manager seldom disagrees, and never with all.
  private mutating func exceptions(_ story: ReviewStory) -> [ManagersReply.Exception] {
    guard chance.happens(inHundred: 9), let decision = story.decisions.last(where: { $0.approver == nil })
    else { return [] }
    return [ManagersReply.Exception(decision.id, reason: chance.pick(ReasonWords.notAgreed))]
  }

  private mutating func complete(
    _ story: ReviewStory, _ following: Following, _ noted: Gesture.Noted, _ life: Life
  ) {
    guard let day = following.recordCompleted else { return }
    add(
      life, day, .complete,
      .note(
        noted,
        [.afterwards(.recordWritten(story.record, on: day)), .afterwards(.recordCompleted(on: day))]))
  }

  /// Business support sends the decisions, and the record with them where it is there by then.
  private mutating func send(_ following: Following, _ noted: Gesture.Noted, _ life: Life) {
    let login = chance.happens(inHundred: 60) ? Establishment.sender : Establishment.otherSender
    if let day = following.noticeSent {
      add(life, by: login, day, .send, .note(noted, life.sendings(.notice, on: day)))
    }
    guard let day = following.recordSent else { return }
    let letter: [ReviewNote] = [.afterwards(.sent(.letter, .child, on: day))]
    let withNotice = following.noticeSent == nil ? life.sendings(.notice, on: day) : []
    add(life, by: login, day, .send, .note(noted, withNotice + life.sendings(.record, on: day) + letter))
  }

  /// What was to be done by now is done nearly always; approvals come within a fortnight.
  private mutating func carryOut(
    _ story: ReviewStory, _ issued: Day, _ noted: Gesture.Noted, _ life: Life
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
    guard let day = notes.map({ ReviewNote.decisions($0).happenedOn }).max() else { return }
    add(life, day, .carryOut, .note(noted, notes.map(ReviewNote.decisions)))
  }
}

extension Life {
  /// Those of a document of a review, to everybody to whom it goes.
  func sendings(_ document: ReviewDocument, on day: Day) -> [ReviewNote] {
    let people = surroundings.toInvite.filter { document == .notice || $0.relationship.group != .relative }
    let recipients =
      [Recipient.child] + people.map { .person($0.id) }
      + (document == .record ? [.caseFile] : [])
    return recipients.map { .afterwards(.sent(document, $0, on: day)) }
  }
}
