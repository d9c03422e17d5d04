public import CareCalendar

/// What a person may ask to have recorded about one child. `today` is the day they ask.
public enum ChildCommand: Hashable, Sendable {
  case bookReview(ReviewKind, day: Day, time: TimeOfDay?, today: Day)
  case recordReview(ReviewKind, heldOn: Day, participation: ParticipationCode, today: Day)
  /// `weight` and `due` are the duty's own, as the rules give them.
  case putOff(DutyKey, weight: Weight, due: Day?, until: Day, reason: String, today: Day)
}

extension Child {
  /// The events that the command comes to, or why it is refused. Lateness is never a reason.
  public func decide(_ command: ChildCommand) throws -> [ChildEvent] {
    let event = try self.event(of: command)
    if let refusal = refusal(of: event) { throw refusal }
    return [event]
  }

  private func event(of command: ChildCommand) throws -> ChildEvent {
    switch command {
    case .bookReview(let kind, let day, let time, let today):
      return .review(.booked(try booking(kind, day, time, today)))
    case .recordReview(let kind, let heldOn, let participation, let today):
      guard heldOn <= today else { throw ReviewRefusal.notYetHeld(heldOn: heldOn, today: today) }
      try checkAge(participation, heldOn)
      return .review(.held(Review(kind: kind, heldOn: heldOn, participation: participation)))
    case .putOff(let duty, let weight, let due, let until, let reason, let today):
      try checkPuttingOff(weight, due, until, reason, today)
      return .putOff(PutOff(duty: duty, until: until, reason: reason, on: today))
    }
  }

  private func booking(
    _ kind: ReviewKind, _ day: Day, _ time: TimeOfDay?, _ today: Day
  ) throws -> Booking {
    guard day >= today else { throw ReviewRefusal.bookedInThePast(day) }
    guard reviewCycles.contains(where: { $0.kind.isSameMeeting(as: kind) && $0.runs(on: day) }) else {
      throw ReviewRefusal.notReviewedNow(kind, on: day)
    }
    if let same = reviews.booking(of: kind), same.day == day, same.time == time {
      throw ReviewRefusal.alreadyBooked(same)
    }
    return Booking(kind: kind, day: day, time: time, madeOn: today)
  }

  /// Under 4, PN0; from 4, the others. On the fourth birthday either will do.
  private func checkAge(_ code: ParticipationCode, _ heldOn: Day) throws {
    guard let born = person.dateOfBirth, let age = person.age(on: heldOn) else { return }
    let fourth = born.adding(months: 48)
    let fits = code == .pn0 ? heldOn <= fourth : heldOn >= fourth
    guard fits else { throw ReviewRefusal.participationDoesNotFitAge(code, age: age) }
  }

  private func checkPuttingOff(
    _ weight: Weight, _ due: Day?, _ until: Day, _ reason: String, _ today: Day
  ) throws {
    if weight == .law, let due, due < today { throw PutOffRefusal.overdueInLaw(due: due) }
    guard until > today else { throw PutOffRefusal.untilHasPassed(until) }
    if weight == .law, let due, until > due { throw PutOffRefusal.pastTheLawfulDay(due: due) }
    guard reason.contains(where: { !$0.isWhitespace }) else { throw PutOffRefusal.reasonIsEmpty }
  }
}
