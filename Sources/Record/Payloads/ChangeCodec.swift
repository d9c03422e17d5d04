import CareCalendar
import Casework
import JSON

/// Significant changes and what was decided on them, on disk.
enum ChangeCodec {
  static func write(_ event: ChangeEvent) -> EncodedEvent {
    switch event {
    case .told(let change):
      EncodedEvent(
        "change.told.1",
        [
          "change": .text(change.id.raw), "kind": .text(change.kind.key), "called": .text(change.kind.name),
          "common": CodeTables.commonChange.json(change.kind.common),
          "standing": CodeTables.changeStanding.json(change.standing), "words": .text(change.words),
          "happened": .day(change.on), "before": .day(change.before),
          "law": CodeTables.earlyReviewReason.json(change.binding?.reason),
          "early-review": .text(ifAny: change.binding?.earlyReview.raw), "on": .day(change.toldOn),
        ])
    case .considered(let id, let decided):
      EncodedEvent(
        "change.considered.1",
        [
          "change": .text(id.raw), "outcome": CodeTables.considerationOutcome.json(decided.outcome),
          "reason": .text(ifAny: decided.reason), "early-review": .text(ifAny: decided.earlyReview?.raw),
          "before": .day(decided.before), "by": .text(decided.by.raw), "on": .day(decided.on),
        ])
    }
  }

  static let readers: [String: Reader<ChangeEvent>] = [
    "change.told.1": { .told(try change($0)) },
    "change.considered.1": {
      .considered(
        try id($0),
        Consideration(
          try $0.word("outcome", of: CodeTables.considerationOutcome), reason: try $0.optionalText("reason"),
          opening: try earlyReview($0), before: try $0.optionalDay("before"),
          by: StaffID(try $0.text("by")), on: try $0.day("on")))
    },
  ]

  private static func id(_ fields: PayloadFields) throws -> ChangeID {
    ChangeID(try fields.text("change"))
  }

  private static func earlyReview(_ fields: PayloadFields) throws -> EarlyReviewID? {
    try fields.optionalText("early-review").map { EarlyReviewID($0) }
  }

  private static func change(_ fields: PayloadFields) throws -> SignificantChange {
    let law = try fields.optionalWord("law", of: CodeTables.earlyReviewReason)
    let opened = try earlyReview(fields)
    return SignificantChange(
      id: try id(fields),
      kind: ChangeKind(
        key: try fields.text("kind"), name: try fields.text("called"),
        common: try fields.word("common", of: CodeTables.commonChange)),
      try fields.word("standing", of: CodeTables.changeStanding), words: try fields.text("words"),
      on: try fields.day("happened"), before: try fields.optionalDay("before"),
      binding: law.flatMap { law in opened.map { SignificantChange.Binding(law, opening: $0) } },
      toldOn: try fields.day("on"))
  }
}

extension CodeTables {
  static let commonChange = CodeTable<CommonChange>([
    "care-plan": .carePlan,
    "decisions-late": .decisionsLate,
    "contact": .contact,
    "social-worker": .socialWorker,
    "safeguarding": .safeguarding,
    "complaint": .complaint,
    "placement": .placement,
    "birth-family": .birthFamily,
    "offending": .offending,
    "exclusion": .exclusion,
    "missing": .missing,
    "health": .health,
    "permanence": .permanence,
    "other": .other,
  ])

  static let changeStanding = CodeTable<SignificantChange.Standing>([
    "happened": .happened,
    "proposed": .proposed,
  ])

  static let considerationOutcome = CodeTable<Consideration.Outcome>([
    "brought-forward": .broughtForward,
    "not-brought-forward": .notBroughtForward,
  ])
}
