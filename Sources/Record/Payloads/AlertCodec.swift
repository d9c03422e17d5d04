import CareCalendar
import Casework
import JSON

/// Alerts raised, and what became of them, on disk.
enum AlertCodec {
  static func write(_ event: AlertEvent) -> Written {
    switch event {
    case .raised(let raised): write(raised)
    case .stepped(let id, let step): write(step, of: id)
    }
  }

  private static func write(_ raised: AlertRaised) -> Written {
    Written(
      "alert.raised.1", of: raised.id,
      [
        "group": .text(ifAny: raised.group?.raw), "category": .text(raised.category.key),
        "called": .text(raised.category.name), "common": Word.commonCategory.json(raised.category.common),
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
  private static func json(_ stage: LadderStage) -> JSONValue {
    .list([
      .text(stage.key), .text(stage.name), Word.role.json(stage.role) ?? .text(""), .text(stage.roleName),
      .text(stage.period.words), .flag(stage.isFormal), .flag(stage.mayStart),
    ])
  }

  private static func write(_ step: AlertStep, of id: AlertID) -> Written {
    switch step {
    case .acknowledged(let manager, let day):
      Written(
        "alert.acknowledged.1", of: id,
        [
          "manager": .text(manager.staff.raw), "role": Word.role.json(manager.role),
          "for": .text(ifAny: manager.coveringFor?.raw), "vacant": Word.role.json(manager.vacant),
          "on": .day(day),
        ])
    case .replied(let reply):
      Written(
        "alert.replied.1", of: id,
        [
          "words": .text(reply.words), "by": .day(reply.by), "manager": .text(reply.manager.staff.raw),
          "role": Word.role.json(reply.manager.role), "for": .text(ifAny: reply.manager.coveringFor?.raw),
          "vacant": Word.role.json(reply.manager.vacant), "on": .day(reply.on),
        ])
    case .accepted(let day): Written("alert.accepted.1", of: id, ["on": .day(day)])
    case .escalated(let stage, let reason, let skipping, let day):
      Written(
        "alert.escalated.1", of: id,
        [
          "stage": .text(stage), "reason": .text(reason), "skipping": .text(ifAny: skipping),
          "on": .day(day),
        ])
    case .resolved(let outcome, let day):
      Written("alert.resolved.1", of: id, ["outcome": .text(outcome), "on": .day(day)])
    case .withdrawn(let reason, let day):
      Written("alert.withdrawn.1", of: id, ["reason": .text(reason), "on": .day(day)])
    case .referredToCafcass(let reason, let day):
      Written("alert.referred-to-cafcass.1", of: id, ["reason": .text(reason), "on": .day(day)])
    case .legalAdviceSought(let day): Written("alert.legal-advice-sought.1", of: id, ["on": .day(day)])
    case .noted(let words, let day):
      Written("alert.noted.1", of: id, ["words": .text(words), "on": .day(day)])
    }
  }
}

extension ChildTold {
  fileprivate var isTold: Bool { if case .told = self { true } else { false } }
}
