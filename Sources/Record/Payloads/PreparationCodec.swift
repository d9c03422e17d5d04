import CareCalendar
import Casework

/// How reviews were prepared, on disk.
enum PreparationCodec {
  static func write(_ event: PreparationEvent, of review: ReviewID) -> EncodedEvent {
    switch event {
    case .socialWorkerSpokenTo(let day):
      EncodedEvent("review.social-worker-spoken-to.1", of: review, ["on": .day(day)])
    case .invited(let party, let chooser, let day):
      EncodedEvent(
        "review.invited.1", of: review,
        ["party": .text(party.text), "choice": CodeTables.chooser.json(chooser), "on": .day(day)])
    case .notInvited(let party, let reason, let day):
      EncodedEvent(
        "review.not-invited.1", of: review,
        ["party": .text(party.text), "reason": .text(reason), "on": .day(day)])
    case .invitationSent(let party, let day): write("review.invitation-sent.1", review, party, day)
    case .changeTold(let party, let day): write("review.change-told.1", review, party, day)
    case .consultationSent(let party, let day): write("review.consultation-sent.1", review, party, day)
    case .consultationReturned(let party, let day):
      write("review.consultation-returned.1", review, party, day)
    case .documentReceived(let document, let day):
      EncodedEvent("review.document-received.1", of: review, ["document": .text(document), "on": .day(day)])
    case .chosen(let choices, let day): write(choices, review, day)
    case .managerTold(let missing, let day):
      EncodedEvent(
        "review.manager-told.1", of: review,
        ["missing": .list(missing.map { .text($0) }), "on": .day(day)])
    }
  }

  private static func write(_ kind: String, _ review: ReviewID, _ party: Party, _ day: Day) -> EncodedEvent {
    EncodedEvent(kind, of: review, ["party": .text(party.text), "on": .day(day)])
  }

  private static func write(_ choices: ChildsChoices, _ review: ReviewID, _ day: Day) -> EncodedEvent {
    EncodedEvent(
      "review.child-chose.1", of: review,
      [
        "topics": .text(ifAny: choices.topics), "venue": .text(ifAny: choices.venue),
        "people": .text(ifAny: choices.people), "on": .day(day),
      ])
  }

  static let readers: [String: Reader<PreparationEvent>] = [
    "review.social-worker-spoken-to.1": { .socialWorkerSpokenTo(on: try $0.day("on")) },
    "review.invited.1": {
      .invited(try party($0), try $0.word("choice", of: CodeTables.chooser), on: try $0.day("on"))
    },
    "review.not-invited.1": {
      .notInvited(try party($0), reason: try $0.text("reason"), on: try $0.day("on"))
    },
    "review.invitation-sent.1": { .invitationSent(try party($0), on: try $0.day("on")) },
    "review.change-told.1": { .changeTold(try party($0), on: try $0.day("on")) },
    "review.consultation-sent.1": { .consultationSent(try party($0), on: try $0.day("on")) },
    "review.consultation-returned.1": { .consultationReturned(try party($0), on: try $0.day("on")) },
    "review.document-received.1": {
      .documentReceived(try $0.text("document"), on: try $0.day("on"))
    },
    "review.child-chose.1": {
      .chosen(
        ChildsChoices(
          topics: try $0.optionalText("topics"), venue: try $0.optionalText("venue"),
          people: try $0.optionalText("people")),
        on: try $0.day("on"))
    },
    "review.manager-told.1": {
      .managerTold(missing: try $0.list("missing").map { try $0.readText() }, on: try $0.day("on"))
    },
  ]

  private static func party(_ fields: PayloadFields) throws -> Party { try Party(text: fields.text("party")) }
}
