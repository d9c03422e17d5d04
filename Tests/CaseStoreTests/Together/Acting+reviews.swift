import Application
import CareCalendar
import Casework
import ReadModels

/// Reviews, how the child is heard, and duties put off.
extension Acting {
  /// Books, or moves what is booked; of brothers and sisters now and then together.
  mutating func book(_ id: ChildID) throws -> Bool {
    let details = BookingDetails(
      day: today.adding(days: chance.number(0...40)), time: TimeOfDay("10:30"), venue: "Ynys Hall",
      chair: service.signedIn.member.id, reason: "The school is closed")
    let together = chance.happens(inHundred: 15) ? Array(children.prefix(3)) : []
    return try perform(.review(.book(id, .lookedAfter, details, together: together)))
  }

  mutating func cancel(_ id: ChildID) throws -> Bool {
    let reviews = try service.child(id).child.reviews
    guard let booked = reviews.booking(of: .lookedAfter) else { return false }
    return try perform(.review(.cancel(id, booked.id, reason: "Mina is ill")))
  }

  mutating func hold(_ id: ChildID) throws -> Bool {
    let day = today.adding(days: -chance.number(0...4))
    let isWhole = chance.happens(inHundred: 80)
    let review = Review(
      kind: .lookedAfter, heldOn: day, completedOn: isWhole ? day : nil, manner: isWhole ? .meeting : .series,
      participation: chance.pickIfAny([.pn1, .pn4, .pn6]))
    return try perform(.review(.record(id, review)))
  }

  mutating func prepare(_ id: ChildID) throws -> Bool {
    let reviews = try service.child(id).child.reviews
    let booked = reviews.booking(of: .lookedAfter)?.id
    guard let review = chance.happens(inHundred: 50) ? booked : reviews.held.last?.id else { return false }
    let notes: [ReviewFileEvent] = [
      .preparation(.socialWorkerSpokenTo(on: today)), .preparation(.invitationSent(.child, on: today)),
      .preparation(.documentReceived("care plan", on: today)), .meeting(.completed(on: today)),
    ]
    return try perform(.review(.note(id, review, [chance.pickIfAny(notes)].compactMap { $0 })))
  }

  mutating func hear(_ id: ChildID) throws -> Bool {
    let way = chance.pickIfAny([ConversationWay.alone, .withOthers, .telephone, .declined]) ?? .alone
    let audience = chance.pickIfAny(Audience.allCases) ?? .all
    let conversation = Conversation(
      on: today.adding(days: -chance.number(0...6)), way: way, words: "I want to stay", audience: audience)
    let other = VoiceEvent.advocacy(chance.pickIfAny([.offered, .hasOne, .declined]) ?? .offered, on: today)
    let event = chance.happens(inHundred: 75) ? VoiceEvent.spoken(conversation) : other
    return try perform(.voice(.hear(id, [event])))
  }

  mutating func putOff(_ id: ChildID) throws -> Bool {
    guard let line = chance.pickIfAny(try service.child(id).duties.map(\.line)) else { return false }
    let until = today.adding(days: chance.number(1...12))
    return try perform(.duty(.putOff(id, line.duty.key, until: until, reason: "School holidays")))
  }
}
