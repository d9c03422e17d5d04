import CareCalendar
import Casework
import JSON

/// Alerts raised, and what became of them, on disk.
enum AlertCodec {
  static func write(_ event: AlertEvent) -> EncodedEvent {
    switch event {
    case .raised(let raised): write(raised)
    case .stepped(let id, let step): write(step, of: id)
    }
  }

  private static func write(_ raised: AlertRaised) -> EncodedEvent {
    EncodedEvent(
      "alert.raised.1", of: raised.id,
      [
        "group": .text(ifAny: raised.group?.raw), "category": .text(raised.category.key),
        "called": .text(raised.category.name),
        "common": CodeTables.commonCategory.json(raised.category.common),
        "concern": .text(raised.concern), "remedy": .text(raised.remedy),
        "put-right-by": .day(raised.putRightBy), "urgent": .flag(raised.isUrgent),
        "told": .flag(raised.told.isTold), "told-words": .text(raised.told.words),
        "review": .text(ifAny: raised.origin.review?.raw),
        "decision": .text(ifAny: raised.origin.decision?.raw),
        "note": .text(ifAny: raised.origin.practiceNote?.raw), "ladder": .text(raised.ladder.name),
        "stages": .list(raised.ladder.stages.map(json)), "stage": .text(raised.stage),
        "by": .text(raised.by.raw), "on": .day(raised.on),
      ])
  }

  /// A stage of the ladder, by place.
  static func json(_ stage: LadderStage) -> JSONValue {
    .list([
      .text(stage.key), .text(stage.name), CodeTables.role.json(stage.role) ?? .text(""),
      .text(stage.roleName),
      .text(stage.period.words), .flag(stage.isFormal), .flag(stage.mayStart),
    ])
  }

  private static func write(_ step: AlertStepTaken, of id: AlertID) -> EncodedEvent {
    let (on, words) = (JSONValue.day(step.on), JSONValue.text(step.action.words))
    let manager = step.manager.map { JSONValue.text($0.staff.raw) }
    let role = CodeTables.role.json(step.manager?.role)
    let absent = JSONValue.text(ifAny: step.manager?.coveringFor?.raw)
    let vacant = CodeTables.role.json(step.manager?.vacant)
    return switch step.kind {
    case .acknowledge:
      EncodedEvent(
        "alert.acknowledged.1", of: id,
        ["manager": manager, "role": role, "for": absent, "vacant": vacant, "on": on])
    case .reply:
      EncodedEvent(
        "alert.replied.1", of: id,
        [
          "words": words, "by": .day(step.action.by), "manager": manager, "role": role,
          "for": absent, "vacant": vacant, "on": on,
        ])
    case .accept: EncodedEvent("alert.accepted.1", of: id, ["on": on])
    case .escalate:
      EncodedEvent(
        "alert.escalated.1", of: id,
        [
          "stage": .text(ifAny: step.action.stage), "reason": words,
          "skipping": .text(ifAny: step.action.skipping), "on": on,
        ])
    case .resolve: EncodedEvent("alert.resolved.1", of: id, ["outcome": words, "on": on])
    case .withdraw: EncodedEvent("alert.withdrawn.1", of: id, ["reason": words, "on": on])
    case .referToCafcass: EncodedEvent("alert.referred-to-cafcass.1", of: id, ["reason": words, "on": on])
    case .seekLegalAdvice: EncodedEvent("alert.legal-advice-sought.1", of: id, ["on": on])
    case .note: EncodedEvent("alert.noted.1", of: id, ["words": words, "on": on])
    }
  }
}

extension ChildTold {
  fileprivate var isTold: Bool { if case .told = self { true } else { false } }
}
