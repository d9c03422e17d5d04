import CareCalendar
import Casework

/// How children were heard, on disk.
enum VoiceCodec {
  static func write(_ event: VoiceEvent) -> Written {
    switch event {
    case .spoken(let conversation): write(conversation)
    case .advocacy(let advocacy, let day):
      Written("child.advocacy-noted.1", ["advocacy": Word.advocacy.json(advocacy), "on": .day(day)])
    case .knowsHowToComplain(let knows, let day):
      Written("child.how-to-complain-noted.1", ["knows": .flag(knows), "on": .day(day)])
    case .introductionSent(let card, let day):
      Written("child.introduction-sent.1", ["card": .flag(card), "on": .day(day)])
    case .communication(let communication, let day):
      Written(
        "child.communication-noted.1",
        [
          "known-as": .text(ifAny: communication.knownAs), "pronoun": .text(ifAny: communication.pronoun),
          "needs": .text(ifAny: communication.needs),
          "interpreter": .text(ifAny: communication.interpreter), "on": .day(day),
        ])
    }
  }

  private static func write(_ conversation: Conversation) -> Written {
    Written(
      "child.spoken-to.1",
      [
        "review": .text(ifAny: conversation.review?.raw),
        "way": Word.conversationWay.json(conversation.way), "reason": .text(ifAny: conversation.reason),
        "words": .text(ifAny: conversation.words), "audience": Word.audience.json(conversation.audience),
        "on": .day(conversation.on),
      ])
  }

  static let readers: [String: Reader<VoiceEvent>] = [
    "child.spoken-to.1": { .spoken(try conversation($0)) },
    "child.advocacy-noted.1": {
      .advocacy(try $0.word("advocacy", of: Word.advocacy), on: try $0.day("on"))
    },
    "child.how-to-complain-noted.1": {
      .knowsHowToComplain(try $0.flag("knows"), on: try $0.day("on"))
    },
    "child.introduction-sent.1": {
      .introductionSent(contactCard: try $0.flag("card"), on: try $0.day("on"))
    },
    "child.communication-noted.1": {
      .communication(
        Communication(
          knownAs: try $0.optionalText("known-as"), pronoun: try $0.optionalText("pronoun"),
          needs: try $0.optionalText("needs"), interpreter: try $0.optionalText("interpreter")),
        on: try $0.day("on"))
    },
  ]

  private static func conversation(_ fields: Fields) throws -> Conversation {
    Conversation(
      on: try fields.day("on"), way: try fields.word("way", of: Word.conversationWay),
      review: try fields.optionalText("review").map { ReviewID($0) },
      reason: try fields.optionalText("reason"), words: try fields.optionalText("words"),
      audience: try fields.word("audience", of: Word.audience))
  }
}
