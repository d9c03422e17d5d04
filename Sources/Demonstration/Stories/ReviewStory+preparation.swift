import CareCalendar
import Casework
import Rulebook

extension ReviewStory {
  /// Whom the IRO invites, and by whose choice.
  mutating func invite(on day: Day) -> [ReviewFileEvent] {
    var notes: [PreparationEvent] = [.invited(.child, .iro, on: day)]
    for person in life.surroundings.people where !person.isDeceased {
      if person.terms == .notInvited {
        notes.append(.notInvited(.person(person.id), reason: person.termsReason ?? "", on: day))
      } else {
        notes.append(.invited(.person(person.id), chooser(of: person), on: day))
      }
    }
    return notes.map(ReviewFileEvent.preparation)
  }

  private mutating func chooser(of person: ConnectedPerson) -> InvitationChoice {
    if age < 6 { return .iro }
    return switch person.relationship {
    case .teacher, .advocate, .grandparent: chance.pick([.child, .child, .iro])
    case .healthProfessional, .personalAdviser: .socialWorker
    case .stepParent: .parent
    default: .iro
    }
  }

  /// What the child chose for the review.
  mutating func choices(on day: Day) -> ReviewFileEvent? {
    guard age >= 6, chance.happens(inHundred: 55) else { return nil }
    let choices = ChildsChoices(
      topics: turns.next(ChildsWords.topics, of: 30),
      venue: chance.happens(inHundred: 55) ? turns.next(ChildsWords.venues, of: 31) : nil,
      people: chance.happens(inHundred: 55) ? turns.next(ChildsWords.people, of: 32) : nil)
    return .preparation(.chosen(choices, on: day))
  }

  /// Invitations and consultations; answers come from some.
  mutating func send(on day: Day, answeredBy last: Day, missing: Int = 0) -> [ReviewFileEvent] {
    var notes: [PreparationEvent] = []
    let people = life.surroundings.toInvite
    for person in people.dropLast(min(missing, people.count)) {
      notes.append(.invitationSent(.person(person.id), on: day))
      guard person.relationship != .socialWorker else { continue }
      notes.append(.consultationSent(.person(person.id), on: day))
      let answered = book.calendar.adding(workingDays: chance.number(2...8), to: day)
      if chance.happens(inHundred: 52), answered <= last {
        notes.append(.consultationReturned(.person(person.id), on: answered))
      }
    }
    notes.append(.invitationSent(.child, on: day))
    if age >= 5 { notes.append(.consultationSent(.child, on: day)) }
    return notes.map(ReviewFileEvent.preparation)
  }

  /// The documents that the council expects and that have come by `last`, each in `inHundred` of 100 cases.
  mutating func documents(by last: Day, inHundred: Int) -> [ReviewFileEvent] {
    book.policy.documentsExpected.compactMap { document in
      let came = book.calendar.adding(workingDays: chance.number(-5...0), to: last)
      guard chance.happens(inHundred: inHundred) else { return nil }
      return .preparation(.documentReceived(document, on: came))
    }
  }

  /// A conversation with the child before the review, in the way that fits their age.
  mutating func hear(on day: Day) -> Conversation {
    let conversation = said(on: day).fitting(participation)
    self.conversation = conversation
    return conversation
  }

  private mutating func said(on day: Day) -> Conversation {
    guard band != .beforeSpeech else { return Conversation(on: day, way: .observed) }
    let way: ConversationWay = chance.pick(weighted: [.alone: 90, .declined: 7, .notAppropriate: 3])
    switch way {
    case .notAppropriate:
      return Conversation(on: day, way: way, reason: fill(chance.pick(ChildsWords.notAppropriate)))
    case .declined: return Conversation(on: day, way: way)
    default: break
    }
    if age >= 8, chance.happens(inHundred: 12) {
      let words = turns.next(ChildsWords.inConfidence, of: 41)
      return Conversation(on: day, way: .alone, words: words, audience: .iro)
    }
    let words = turns.next(ChildsWords.said(band), of: 40)
    let audience: Audience = chance.pick(weighted: [.all: 60, .team: 22, .iros: 10, .iro: 8])
    return Conversation(on: day, way: .alone, words: words, audience: audience)
  }
}

extension Conversation {
  /// As it can have been before a review at which the child took part in such a way: of one whose views did not reach
  /// the review, nothing was to be told there.
  fileprivate func fitting(_ code: ParticipationCode?) -> Conversation {
    guard let code, code.leavesViewsOut, words != nil, !audience.isInConfidence else { return self }
    guard code.attended else { return Conversation(on: on, way: .declined) }
    return Conversation(on: on, way: way, review: review, words: words, audience: .iro)
  }
}
