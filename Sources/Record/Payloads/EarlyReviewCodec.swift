import CareCalendar
import Casework
import JSON

/// Reviews that are called for before their time, on disk.
enum EarlyReviewCodec {
  static func write(_ event: EarlyReviewEvent) -> EncodedEvent {
    switch event {
    case .calledFor(let early):
      EncodedEvent(
        "early-review.called-for.1",
        [
          "early-review": .text(early.id.raw), "why": CodeTables.earlyReviewReason.json(early.reason),
          "words": .text(ifAny: early.words), "before": .day(early.before), "on": .day(early.on),
        ])
    case .dated(let id, let before, let day):
      EncodedEvent(
        "early-review.dated.1",
        ["early-review": .text(id.raw), "before": .day(before), "on": .day(day)])
    case .ended(let id, let ending):
      EncodedEvent(
        "early-review.ended.1",
        [
          "early-review": .text(id.raw), "outcome": CodeTables.earlyReviewOutcome.json(ending.outcome),
          "reason": .text(ending.reason), "on": .day(ending.on),
        ])
    }
  }

  static let readers: [String: Reader<EarlyReviewEvent>] = [
    "early-review.called-for.1": {
      .calledFor(
        EarlyReview(
          id: try id($0), try $0.word("why", of: CodeTables.earlyReviewReason),
          words: try $0.optionalText("words"), on: try $0.day("on"), before: try $0.optionalDay("before")))
    },
    "early-review.dated.1": {
      .dated(try id($0), before: try $0.optionalDay("before"), on: try $0.day("on"))
    },
    "early-review.ended.1": {
      .ended(
        try id($0),
        EarlyReview.Ending(
          try $0.word("outcome", of: CodeTables.earlyReviewOutcome), reason: try $0.text("reason"),
          on: try $0.day("on")))
    },
  ]

  private static func id(_ fields: PayloadFields) throws -> EarlyReviewID {
    EarlyReviewID(try fields.text("early-review"))
  }
}

extension CodeTables {
  static let earlyReviewReason = CodeTable<EarlyReviewReason>([
    "care-plan-change": .carePlanChange,
    "placement-with-parent": .placementWithParent,
    "accommodation-ceases": .accommodationCeases,
    "welfare-not-safeguarded": .welfareNotSafeguarded,
    "iro-requests": .iroRequests,
  ])

  static let earlyReviewOutcome = CodeTable<EarlyReview.Outcome>([
    "withdrawn": .withdrawn,
    "decided": .decided,
  ])
}
