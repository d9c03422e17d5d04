import CareCalendar
import Casework

/// Audits and observations, on disk.
enum QualityCodec {
  static func write(_ event: QualityEvent) -> EncodedEvent {
    switch event {
    case .checked(let check):
      EncodedEvent(
        "quality.checked.1",
        [
          "check": .text(check.id.raw), "kind": CodeTables.qualityKind.json(check.kind),
          "iro": .text(check.iro.raw), "by": .text(check.by.raw), "outcome": .text(check.outcome),
          "findings": .text(check.findings), "action": .text(ifAny: check.action?.words),
          "action-by": .day(check.action?.by), "on": .day(check.on),
        ])
    case .followedUp(let followUp):
      EncodedEvent(
        "quality.followed-up.1",
        [
          "check": .text(followUp.check.raw), "words": .text(followUp.words), "by": .text(followUp.by.raw),
          "on": .day(followUp.on),
        ])
    }
  }

  static let readers: [String: Reader<QualityEvent>] = [
    "quality.checked.1": { .checked(try check($0)) },
    "quality.followed-up.1": {
      .followedUp(
        QualityFollowUp(
          QualityCheckID(try $0.text("check")), words: try $0.text("words"),
          by: StaffID(try $0.text("by")), on: try $0.day("on")))
    },
  ]

  private static func check(_ fields: PayloadFields) throws -> QualityCheck {
    let action = try fields.optionalText("action").map {
      QualityCheck.Action($0, by: try fields.day("action-by"))
    }
    return QualityCheck(
      id: QualityCheckID(try fields.text("check")), try fields.word("kind", of: CodeTables.qualityKind),
      of: StaffID(try fields.text("iro")), by: StaffID(try fields.text("by")),
      outcome: try fields.text("outcome"), findings: try fields.text("findings"), action: action,
      on: try fields.day("on"))
  }
}

/// Of audits and observations.
extension CodeTables {
  static let qualityKind = CodeTable<QualityCheck.Kind>(["audit": .audit, "observation": .observation])
}
