import CareCalendar
import Casework
import Rulebook

extension CaseChronicle {
  /// Tells of a review that was held: how it was prepared and went, and what followed up to the pinned day.
  mutating func tell(_ review: Review, _ turning: Turning?, recordedOn recorded: Day, _ life: SyntheticChild)
  {
    var story = story(of: review.kind, on: review.heldOn, life)
    story.recordedOn = recorded
    speak(before: review, turning, recordedOn: recorded, life, &story)
    var notes = prepared(review, turning, &story)
    if let participation = review.participation {
      notes += story.meeting(participation, allCame: turning == .shown)
    }
    notes += turning == .shown ? story.shownPlan() : story.plan()
    notes += turning == .shown ? story.shownDecisions() : story.decide()
    let following = FollowUpDays(review, turning, recordedOn: recorded, book.calendar, &chance)
    if let adjournment = following.adjournment {
      notes.append(.meeting(.adjourned(adjournment)))
    }
    let noted = ScriptedAction.Noted.held(review.kind, review.heldOn)
    add(life, recorded, .note, .note(noted, notes))
    if turning == .shown { show(story, noted, life) } else { follow(story, following, noted, life) }
    close(story)
  }

  /// What was done before it, which the IRO notes with the rest.
  private mutating func prepared(
    _ review: Review, _ turning: Turning?, _ story: inout ReviewStory
  ) -> [ReviewFileEvent] {
    let sent = book.calendar.beginning(of: book.policy[.consultationsSent], before: review.heldOn)
    let told = book.calendar.beginning(of: book.policy[.socialWorkerSpokenTo], before: review.heldOn)
    var notes: [ReviewFileEvent] = [.preparation(.socialWorkerSpokenTo(on: told))]
    notes += story.invite(on: told)
    let choices = turning == .shown ? story.shownChoices(on: told) : story.choices(on: told)
    if let choices { notes.append(choices) }
    let reports = book.calendar.lastWorkingDay(onOrBefore: review.heldOn.adding(days: -1))
    return notes + story.send(on: sent, answeredBy: reports)
      + story.documents(by: reports, inHundred: turning == .shown ? 100 : 91)
  }

  private mutating func speak(
    before review: Review, _ turning: Turning?, recordedOn recorded: Day, _ life: SyntheticChild,
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

extension CaseChronicle {
  private mutating func follow(
    _ story: ReviewStory, _ following: FollowUpDays, _ noted: ScriptedAction.Noted, _ life: SyntheticChild
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
      let manager = manager(of: life.team, on: replied)
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
}
