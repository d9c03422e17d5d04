import CareCalendar
import Casework
import JSON

/// The decisions of reviews, and what became of them, on disk.
enum DecisionCodec {
  static func write(_ event: DecisionEvent, of review: ReviewID) -> EncodedEvent {
    switch event {
    case .noted(let decision, let day):
      write("decision.noted.1", decision, .text(ifAny: decision.responsible), .day(decision.by), review, day)
    case .struckOut(let id, let reason, let day): write("decision.struck-out.1", review, id, reason, day)
    case .made(let decision, let day):
      write("decision.made.2", decision, .text(decision.responsible), .day(decision.by), review, day)
    case .saidToChild(let id, let words, let day):
      EncodedEvent(
        "decision.said-to-child.1", of: review,
        ["decision": .text(id.raw), "words": .text(ifAny: words), "on": .day(day)])
    case .issued(let day): EncodedEvent("decisions.issued.1", of: review, ["on": .day(day)])
    case .replied(let reply):
      EncodedEvent(
        "decisions.replied-to.1", of: review,
        [
          "exceptions": .list(
            reply.exceptions.map { .list([.text($0.decision.raw), .text($0.reason)]) }),
          "on": .day(reply.on),
        ])
    case .approved(let id, let day): write("decision.approved.1", review, id, nil, day)
    case .approvalRefused(let id, let reason, let day):
      write("decision.approval-refused.1", review, id, reason, day)
    case .done(let id, let day): write("decision.done.1", review, id, nil, day)
    case .notDone(let id, let reason, let day): write("decision.not-done.1", review, id, reason, day)
    }
  }

  private static func write<Responsible, Deadline>(
    _ kind: String, _ decision: ReviewDecision<Responsible, Deadline>, _ responsible: JSONValue?,
    _ by: JSONValue?, _ review: ReviewID, _ day: Day
  ) -> EncodedEvent {
    EncodedEvent(
      kind, of: review,
      [
        "decision": .text(decision.id.raw), "words": .text(decision.words),
        "responsible": responsible, "by": by,
        "domain": .text(ifAny: decision.domain), "recommendation": .flag(decision.isRecommendation),
        "child-wanted": .text(ifAny: decision.childWanted),
        "why-different": .text(ifAny: decision.whyDifferent),
        "approver": .text(ifAny: decision.approver), "to-child": .text(ifAny: decision.wordsToChild),
        "on": .day(day),
      ])
  }

  private static func write(
    _ kind: String, _ review: ReviewID, _ id: DecisionID, _ reason: String?, _ day: Day
  ) -> EncodedEvent {
    EncodedEvent(
      kind, of: review,
      ["decision": .text(id.raw), "reason": .text(ifAny: reason), "on": .day(day)])
  }
}

extension DecisionCodec {
  static let readers: [String: Reader<DecisionEvent>] = [
    "decision.made.1": {
      .made(try decision($0, try $0.text("responsible"), try $0.day("by")), on: try $0.day("on"))
    },
    "decision.noted.1": {
      .noted(
        try decision(
          $0, try $0.optionalText("responsible"), try $0.optionalDay("by"),
          toChild: try $0.optionalText("to-child")),
        on: try $0.day("on"))
    },
    "decision.struck-out.1": {
      .struckOut(try id($0), reason: try $0.text("reason"), on: try $0.day("on"))
    },
    "decision.made.2": {
      .made(
        try decision(
          $0, try $0.text("responsible"), try $0.day("by"), toChild: try $0.optionalText("to-child")),
        on: try $0.day("on"))
    },
    "decision.said-to-child.1": {
      .saidToChild(try id($0), words: try $0.optionalText("words"), on: try $0.day("on"))
    },
    "decisions.issued.1": { .issued(on: try $0.day("on")) },
    "decisions.replied-to.1": {
      .replied(
        ManagersReply(on: try $0.day("on"), exceptions: try $0.list("exceptions").map(exception)))
    },
    "decision.approved.1": { .approved(try id($0), on: try $0.day("on")) },
    "decision.approval-refused.1": {
      .approvalRefused(try id($0), reason: try $0.text("reason"), on: try $0.day("on"))
    },
    "decision.done.1": { .done(try id($0), on: try $0.day("on")) },
    "decision.not-done.1": {
      .notDone(try id($0), reason: try $0.text("reason"), on: try $0.day("on"))
    },
  ]

  private static func id(_ fields: PayloadFields) throws -> DecisionID {
    DecisionID(try fields.text("decision"))
  }

  private static func decision<Responsible, Deadline>(
    _ fields: PayloadFields, _ responsible: Responsible, _ by: Deadline, toChild: String? = nil
  ) throws -> ReviewDecision<Responsible, Deadline> {
    ReviewDecision(
      id: try id(fields), words: try fields.text("words"), responsible: responsible, by: by,
      domain: try fields.optionalText("domain"),
      isRecommendation: try fields.flag("recommendation"),
      childWanted: try fields.optionalText("child-wanted"),
      whyDifferent: try fields.optionalText("why-different"),
      approver: try fields.optionalText("approver"), wordsToChild: toChild)
  }

  private static func exception(_ json: JSONValue) throws -> ManagersReply.Exception {
    guard case .list(let pair) = json, pair.count == 2 else { throw UnreadablePayload() }
    return ManagersReply.Exception(DecisionID(try pair[0].readText()), reason: try pair[1].readText())
  }
}
