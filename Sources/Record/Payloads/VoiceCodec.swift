import CareCalendar
import Casework

/// How children were heard, on disk.
enum VoiceCodec {
  static func write(_ event: VoiceEvent) -> EncodedEvent {
    switch event {
    case .spoken(let conversation): write(conversation)
    case .advocacy(let advocacy, let day):
      EncodedEvent(
        "child.advocacy-noted.2", ["advocacy": CodeTables.advocacy.json(advocacy), "on": .day(day)])
    case .knowsHowToComplain(let knows, let day):
      EncodedEvent("child.how-to-complain-noted.1", ["knows": .flag(knows), "on": .day(day)])
    case .introductionSent(let sent):
      EncodedEvent(
        "child.introduction-sent.2",
        ["iro": .text(ifAny: sent.iro?.raw), "card": .flag(sent.contactCard), "on": .day(sent.on)])
    case .communication(let communication, let day):
      EncodedEvent(
        "child.communication-noted.1",
        [
          "known-as": .text(ifAny: communication.knownAs), "pronoun": .text(ifAny: communication.pronoun),
          "needs": .text(ifAny: communication.needs),
          "interpreter": .text(ifAny: communication.interpreter), "on": .day(day),
        ])
    case .complained(let complaint):
      EncodedEvent("child.complaint-made.1", ["about": .text(complaint.about), "on": .day(complaint.on)])
    case .complaintsExplained(let told):
      EncodedEvent(
        "child.complaints-explained.1",
        ["explained": .flag(told.isExplained), "leaflet": .flag(told.leaflet), "on": .day(told.on)])
    case .exitInterview(let interview):
      EncodedEvent(
        "child.exit-interview.1",
        ["outcome": CodeTables.exitInterview.json(interview.outcome), "on": .day(interview.on)])
    }
  }

  private static func write(_ conversation: Conversation) -> EncodedEvent {
    EncodedEvent(
      "child.spoken-to.1",
      [
        "review": .text(ifAny: conversation.review?.raw),
        "way": CodeTables.conversationWay.json(conversation.way), "reason": .text(ifAny: conversation.reason),
        "words": .text(ifAny: conversation.words),
        "audience": CodeTables.audience.json(conversation.audience),
        "on": .day(conversation.on),
      ])
  }

  static let readers: [String: Reader<VoiceEvent>] = [
    "child.spoken-to.1": { .spoken(try conversation($0)) },
    "child.advocacy-noted.1": { try advocacy($0) },
    "child.advocacy-noted.2": { try advocacy($0) },
    "child.complaint-made.1": {
      .complained(Complaint(about: try $0.text("about"), on: try $0.day("on")))
    },
    "child.complaints-explained.1": {
      .complaintsExplained(
        ComplaintsExplained(
          isExplained: try $0.flag("explained"), leaflet: try $0.flag("leaflet"), on: try $0.day("on")))
    },
    "child.exit-interview.1": {
      .exitInterview(
        ExitInterview(try $0.word("outcome", of: CodeTables.exitInterview), on: try $0.day("on")))
    },
    "child.how-to-complain-noted.1": {
      .knowsHowToComplain(try $0.flag("knows"), on: try $0.day("on"))
    },
    "child.introduction-sent.1": {
      .introductionSent(SentIntroduction(iro: nil, contactCard: try $0.flag("card"), on: try $0.day("on")))
    },
    "child.introduction-sent.2": {
      .introductionSent(
        SentIntroduction(
          iro: try $0.optionalText("iro").map { StaffID($0) }, contactCard: try $0.flag("card"),
          on: try $0.day("on")))
    },
    "child.communication-noted.1": {
      .communication(
        Communication(
          knownAs: try $0.optionalText("known-as"), pronoun: try $0.optionalText("pronoun"),
          needs: try $0.optionalText("needs"), interpreter: try $0.optionalText("interpreter")),
        on: try $0.day("on"))
    },
  ]

  private static func advocacy(_ fields: PayloadFields) throws -> VoiceEvent {
    .advocacy(try fields.word("advocacy", of: CodeTables.advocacy), on: try fields.day("on"))
  }

  private static func conversation(_ fields: PayloadFields) throws -> Conversation {
    Conversation(
      on: try fields.day("on"), way: try fields.word("way", of: CodeTables.conversationWay),
      review: try fields.optionalText("review").map { ReviewID($0) },
      reason: try fields.optionalText("reason"), words: try fields.optionalText("words"),
      audience: try fields.word("audience", of: CodeTables.audience))
  }
}
