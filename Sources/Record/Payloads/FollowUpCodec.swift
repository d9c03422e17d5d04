import CareCalendar
import Casework

/// What followed reviews, on disk.
enum FollowUpCodec {
  static func write(_ event: FollowUpEvent, of review: ReviewID) -> EncodedEvent {
    switch event {
    case .recordWritten(let text, let day):
      EncodedEvent("record.written.1", of: review, ["text": .text(text), "on": .day(day)])
    case .recordCompleted(let day): EncodedEvent("record.completed.1", of: review, ["on": .day(day)])
    case .sent(let document, let recipient, let day):
      EncodedEvent(
        "review.document-sent.1", of: review,
        [
          "document": CodeTables.reviewDocument.json(document), "recipient": .text(recipient.text),
          "on": .day(day),
        ])
    case .midwayChecked(let check):
      EncodedEvent(
        "review.midway-checked.1", of: review,
        [
          "words": CodeTables.planDomain.json(check.words), "on-track": .flag(check.decisionsAreOnTrack),
          "on": .day(check.on),
        ])
    }
  }

  static let readers: [String: Reader<FollowUpEvent>] = [
    "record.written.1": { .recordWritten(try $0.text("text"), on: try $0.day("on")) },
    "record.completed.1": { .recordCompleted(on: try $0.day("on")) },
    "review.document-sent.1": {
      .sent(
        try $0.word("document", of: CodeTables.reviewDocument),
        try Recipient(text: $0.text("recipient")), on: try $0.day("on"))
    },
    "review.midway-checked.1": {
      .midwayChecked(
        MidwayCheck(
          on: try $0.day("on"), words: try $0.texts("words", by: CodeTables.planDomain),
          decisionsAreOnTrack: try $0.flag("on-track")))
    },
  ]
}
