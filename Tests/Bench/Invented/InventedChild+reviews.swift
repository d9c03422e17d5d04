import CareCalendar
import Casework

extension InventedChild {
  /// Within four weeks, then three months, then every six: in time but for a few.
  mutating func fixReviewDays() {
    var day = calendar.lastWorkingDay(onOrBefore: began.adding(days: chance.number(18...27)))
    while day < until, day <= Self.today {
      held.append(day)
      let isLate = chance.happens(inHundred: 4)
      let days = held.count == 1 ? chance.number(75...88) : chance.number(150...180)
      day = calendar.lastWorkingDay(onOrBefore: day.adding(days: isLate ? days + 14 : days))
    }
  }

  /// Reviews that files told of, and the last but one as it was worked on here.
  mutating func tellPastReviews() {
    let past = held.dropLast()
    for day in past.dropLast() {
      tell(.review(.held(review(on: day, nil))), on: day, fromFile: true)
    }
    if let day = past.last { tellBriefly(of: day) }
  }

  func review(on day: Day, _ id: ReviewID?) -> Review {
    Review(
      review: id, kind: .lookedAfter, heldOn: day, completedOn: day, chair: id == nil ? nil : iro.id,
      participation: age(on: day) < 4 ? .pn0 : .pn1)
  }

  private mutating func tellBriefly(of day: Day) {
    let id = ReviewID(identifiers.next())
    book(id, for: day, on: max(began, working(-25, from: day)))
    hear(before: day, id)
    tell(.review(.held(review(on: day, id))), on: day)
    let decision = decision(by: working(40, from: day))
    note(id, .decisions(.made(decision, on: day)), on: day)
    let issued = working(3, from: day)
    note(id, .decisions(.issued(on: issued)), on: issued)
    let replied = working(7, from: day)
    note(id, .decisions(.replied(ManagersReply(on: replied, exceptions: []))), on: replied)
    let written = working(12, from: day)
    note(id, .followUp(.recordWritten(Sentences.record(&chance), on: written)), on: written)
    note(id, .followUp(.recordCompleted(on: written)), on: written)
    let sent = working(16, from: day)
    let sendings: [(ReviewDocument, Recipient)] = [
      (.notice, .child), (.letter, .child), (.record, .child), (.record, .caseFile),
    ]
    for (document, recipient) in sendings {
      note(id, .followUp(.sent(document, recipient, on: sent)), on: sent)
    }
    let done = working(35, from: day)
    note(id, .decisions(.done(decision.id, on: done)), on: done)
  }

  /// The next review, booked if it is near enough, with as much of its preparation as its day asks for.
  mutating func bookNextReview() {
    let due =
      switch held.count {
      case 0: working(20, from: began)
      case 1: held[0].adding(months: 3)
      default: held[held.count - 1].adding(months: 6)
      }
    let away = due - Self.today
    let booked = away < 14 ? 92 : away < 42 ? 85 : away < 80 ? 30 : 3
    guard chance.happens(inHundred: booked) else { return }
    let earliest = calendar.lastWorkingDay(onOrBefore: due.adding(days: -chance.number(0...9)))
    let day = chance.happens(inHundred: 2) ? working(-1, from: Self.today) : max(earliest, Self.today)
    let made = max(held.last?.adding(days: 1) ?? began, day.adding(days: -chance.number(30...45)))
    guard made <= min(day, Self.today) else { return }
    let id = ReviewID(identifiers.next())
    book(id, for: day, on: made)
    prepare(id, for: day, bookedOn: made)
    let near = day - Self.today
    if wasDone(by: Self.today, inHundred: near < 3 ? 80 : near < 10 ? 30 : 0) { hear(before: day, id) }
  }

  mutating func book(_ id: ReviewID, for day: Day, on made: Day) {
    let time = TimeOfDay(hour: chance.number(9...16), minute: chance.pick([0, 30]))
    let booking = Booking(
      review: id, kind: .lookedAfter, day: day, time: time, venue: "At home", chair: iro.id, madeOn: made)
    tell(.review(.booked(booking)), on: made)
  }

  /// The child is spoken to in the days before; a small one is observed.
  mutating func hear(before day: Day, _ id: ReviewID) {
    let seen = min(working(-chance.number(1...4), from: day), Self.today)
    guard seen >= began else { return }
    let isSmall = age(on: seen) < 4
    let words = isSmall ? nil : chance.pick(Sentences.said)
    let conversation = Conversation(
      on: seen, way: isSmall ? .observed : .alone, review: id, words: words,
      audience: chance.pick([.all, .all, .team, .iro]))
    tell(.voice(.spoken(conversation)), on: seen)
  }

  mutating func note(_ id: ReviewID, _ note: ReviewFileEvent, on day: Day) {
    tell(.review(.noted(id, note)), on: day)
  }

  mutating func decision(by day: Day) -> Decision {
    Decision(
      id: DecisionID(identifiers.next()), words: chance.pick(Sentences.decisions),
      responsible: chance.pick(["Social worker", "Foster carer", "School"]), by: day,
      domain: chance.pick(["education", "health", "contact"]))
  }
}
