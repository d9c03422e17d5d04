import CareCalendar
import Casework

/// What became of what was sent about reviews, on disk.
enum DeliveryCodec {
  static func write(_ event: DeliveryEvent, of review: ReviewID) -> EncodedEvent {
    switch event {
    case .cameBack(let sending, let sent, let undelivered):
      EncodedEvent(
        "review.undelivered.1", of: review,
        [
          "what": CodeTables.matter.json(sending.matter), "recipient": .text(sending.recipient.text),
          "sent": .day(sent), "how": CodeTables.returnReason.json(undelivered.reason),
          "words": .text(ifAny: undelivered.words), "on": .day(undelivered.on),
        ])
    case .sentAgain(let sending, let way, let words, let day):
      EncodedEvent(
        "review.sent-again.1", of: review,
        [
          "what": CodeTables.matter.json(sending.matter), "recipient": .text(sending.recipient.text),
          "way": CodeTables.sendingWay.json(way), "words": .text(ifAny: words), "on": .day(day),
        ])
    }
  }

  static let readers: [String: Reader<DeliveryEvent>] = [
    "review.undelivered.1": {
      .cameBack(
        try sending($0), sentOn: try $0.day("sent"),
        Undelivered(
          try $0.word("how", of: CodeTables.returnReason), words: try $0.optionalText("words"),
          on: try $0.day("on")))
    },
    "review.sent-again.1": {
      .sentAgain(
        try sending($0), try $0.word("way", of: CodeTables.sendingWay), words: try $0.optionalText("words"),
        on: try $0.day("on"))
    },
  ]

  private static func sending(_ fields: PayloadFields) throws -> Sending {
    Sending(
      try fields.word("what", of: CodeTables.matter), to: try Recipient(text: fields.text("recipient")))
  }
}
