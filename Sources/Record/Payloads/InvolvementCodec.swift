import CareCalendar
import Casework
import JSON

/// Orders, plans and enquiries, on disk.
enum InvolvementCodec {
  static func write(_ event: InvolvementEvent) -> EncodedEvent {
    switch event {
    case .began(let beginning):
      EncodedEvent(
        "involvement.began.1",
        [
          "kind": CodeTables.involvementKind.json(beginning.kind), "on": .day(beginning.on),
          "by": .text(ifAny: beginning.by), "from": .text(ifAny: beginning.from),
          "until": .day(beginning.until),
        ])
    case .extended(let kind, let began, let until, let day):
      EncodedEvent(
        "involvement.extended.1",
        [
          "kind": CodeTables.involvementKind.json(kind), "began": .day(began), "until": .day(until),
          "on": .day(day),
        ])
    case .coreGroupMet(let day): EncodedEvent("core-group.met.1", ["on": .day(day)])
    case .concluded(let review, let conclusion, let day):
      EncodedEvent(
        "conference.concluded.1", of: review,
        [
          "outcome": CodeTables.conferenceOutcome.json(conclusion.outcome),
          "categories": .list(conclusion.categories.compactMap { CodeTables.categoryOfHarm.json($0) }),
          "quorate": conclusion.isQuorate.map { .flag($0) }, "on": .day(day),
        ])
    case .ended(let kind, let began, let reason, let day):
      EncodedEvent(
        "involvement.ended.1",
        [
          "kind": CodeTables.involvementKind.json(kind), "began": .day(began),
          "why": CodeTables.involvementEndReason.json(reason), "on": .day(day),
        ])
    }
  }

  static let readers: [String: Reader<InvolvementEvent>] = [
    "involvement.began.1": {
      .began(
        InvolvementBeginning(
          try kind($0), on: try $0.day("on"), by: try $0.optionalText("by"),
          from: try $0.optionalText("from"),
          until: try $0.optionalDay("until")))
    },
    "involvement.extended.1": {
      .extended(try kind($0), began: try $0.day("began"), until: try $0.day("until"), on: try $0.day("on"))
    },
    "core-group.met.1": { .coreGroupMet(on: try $0.day("on")) },
    "conference.concluded.1": {
      .concluded(
        ReviewID(try $0.text("review")),
        ConferenceConclusion(
          try $0.word("outcome", of: CodeTables.conferenceOutcome),
          try $0.words("categories", of: CodeTables.categoryOfHarm),
          isQuorate: try $0.optionalFlag("quorate")), on: try $0.day("on"))
    },
    "involvement.ended.1": {
      .ended(
        try kind($0), began: try $0.day("began"), try $0.word("why", of: CodeTables.involvementEndReason),
        on: try $0.day("on"))
    },
  ]

  private static func kind(_ fields: PayloadFields) throws -> InvolvementKind {
    try fields.word("kind", of: CodeTables.involvementKind)
  }
}

extension CodeTables {
  static let conferenceOutcome = CodeTable<ConferenceOutcome>([
    "plan-begun": .planBegun,
    "plan-continued": .planContinued,
    "plan-ended": .planEnded,
    "no-plan": .noPlan,
  ])

  static let categoryOfHarm = CodeTable<CategoryOfHarm>([
    "neglect": .neglect,
    "physical": .physical,
    "sexual": .sexual,
    "emotional": .emotional,
  ])

  static let involvementEndReason = CodeTable<InvolvementEndReason>([
    "finished": .finished,
    "discharged": .discharged,
    "replaced": .replaced,
    "no-conference": .noConference,
    "moved-away": .movedAway,
    "died": .died,
    "other": .other,
  ])
}
