import CareCalendar
import Casework
import JSON

extension AlertCodec {
  static let readers: [String: Reader<AlertEvent>] = ["alert.raised.1": { .raised(try raised($0)) }]

  private static func raised(_ fields: Fields) throws -> AlertRaised {
    let told = try fields.text("told-words")
    return AlertRaised(
      id: try id(fields), group: try fields.optionalText("group").map { AlertGroupID($0) },
      category: try category(fields), concern: try fields.text("concern"),
      remedy: try fields.text("remedy"), putRightBy: try fields.day("put-right-by"),
      isUrgent: try fields.flag("urgent"),
      told: try fields.flag("told") ? .told(told) : .notTold(because: told), origin: try origin(fields),
      ladder: Ladder(name: try fields.text("ladder"), stages: try fields.list("stages").map(stage)),
      stage: try fields.text("stage"), by: StaffID(try fields.text("by")), on: try fields.day("on"))
  }

  static func category(_ fields: Fields) throws -> AlertCategory {
    AlertCategory(
      key: try fields.text("category"), name: try fields.text("called"),
      common: try fields.word("common", of: Word.commonCategory))
  }

  private static func origin(_ fields: Fields) throws -> AlertOrigin {
    AlertOrigin(
      review: try fields.optionalText("review").map { ReviewID($0) },
      decision: try fields.optionalText("decision").map { DecisionID($0) },
      practiceNote: try fields.optionalText("note").map { PracticeNoteID($0) })
  }

  private static func stage(_ json: JSONValue) throws -> LadderStage {
    guard case .list(let parts) = json, parts.count == 7, case .flag(let isFormal) = parts[5],
      case .flag(let mayStart) = parts[6]
    else { throw Unreadable() }
    let texts = try parts.prefix(5).map { try $0.readText() }
    guard let role = Word.role[texts[2]], let period = Period(words: texts[4]) else { throw UnknownCode() }
    return LadderStage(
      key: texts[0], name: texts[1], role: role, roleName: texts[3], period: period, isFormal: isFormal,
      mayStart: mayStart)
  }
}

extension AlertCodec {
  /// Each step says which alert it is of.
  static let stepReaders: [String: Reader<AlertEvent>] = steps.mapValues { read in
    { .stepped(try id($0), try read($0)) }
  }

  private static let steps: [String: Reader<AlertStep>] = [
    "alert.acknowledged.1": { .acknowledged(try manager($0), on: try $0.day("on")) },
    "alert.replied.1": {
      .replied(
        AlertReply(
          try $0.text("words"), by: try $0.day("by"), manager: try manager($0), on: try $0.day("on")))
    },
    "alert.accepted.1": { .accepted(on: try $0.day("on")) },
    "alert.escalated.1": {
      .escalated(
        to: try $0.text("stage"), reason: try $0.text("reason"),
        skipping: try $0.optionalText("skipping"), on: try $0.day("on"))
    },
    "alert.resolved.1": { .resolved(outcome: try $0.text("outcome"), on: try $0.day("on")) },
    "alert.withdrawn.1": { .withdrawn(reason: try $0.text("reason"), on: try $0.day("on")) },
    "alert.referred-to-cafcass.1": {
      .referredToCafcass(reason: try $0.text("reason"), on: try $0.day("on"))
    },
    "alert.legal-advice-sought.1": { .legalAdviceSought(on: try $0.day("on")) },
    "alert.noted.1": { .noted(try $0.text("words"), on: try $0.day("on")) },
  ]

  private static func id(_ fields: Fields) throws -> AlertID { AlertID(try fields.text("alert")) }

  private static func manager(_ fields: Fields) throws -> ActingManager {
    ActingManager(
      StaffID(try fields.text("manager")), as: try fields.word("role", of: Word.role),
      coveringFor: try fields.optionalText("for").map { StaffID($0) },
      vacant: try fields.optionalWord("vacant", of: Word.role))
  }
}
