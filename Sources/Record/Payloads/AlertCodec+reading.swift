import CareCalendar
import Casework
import JSON

extension AlertCodec {
  static let readers: [String: Reader<AlertEvent>] = ["alert.raised.1": { .raised(try raised($0)) }]

  private static func raised(_ fields: PayloadFields) throws -> AlertRaised {
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

  static func category(_ fields: PayloadFields) throws -> AlertCategory {
    AlertCategory(
      key: try fields.text("category"), name: try fields.text("called"),
      common: try fields.word("common", of: CodeTables.commonCategory))
  }

  private static func origin(_ fields: PayloadFields) throws -> AlertOrigin {
    AlertOrigin(
      review: try fields.optionalText("review").map { ReviewID($0) },
      decision: try fields.optionalText("decision").map { DecisionID($0) },
      practiceNote: try fields.optionalText("note").map { PracticeNoteID($0) })
  }

  static func stage(_ json: JSONValue) throws -> LadderStage {
    guard case .list(let parts) = json, parts.count == 7, case .flag(let isFormal) = parts[5],
      case .flag(let mayStart) = parts[6]
    else { throw UnreadablePayload() }
    let texts = try parts.prefix(5).map { try $0.readText() }
    guard let role = CodeTables.role[texts[2]], let period = Period(words: texts[4]) else {
      throw UnknownCode()
    }
    return LadderStage(
      key: texts[0], name: texts[1], role: role, roleName: texts[3], period: period, isFormal: isFormal,
      mayStart: mayStart)
  }
}

extension AlertCodec {
  /// Each step says which alert it is of, and its day.
  static let stepReaders: [String: Reader<AlertEvent>] = actions.mapValues { read in
    { fields in
      let action = try read(fields)
      let manager = action.kind.doer == .manager ? try manager(fields) : nil
      return .stepped(try id(fields), AlertStepTaken(action, by: manager, on: try fields.day("on")))
    }
  }

  private static let actions: [String: Reader<AlertAction>] = [
    "alert.acknowledged.1": { _ in .acknowledge },
    "alert.replied.1": { .reply(try $0.text("words"), by: try $0.day("by")) },
    "alert.accepted.1": { _ in .accept },
    "alert.escalated.1": {
      .escalate(
        to: try $0.text("stage"), reason: try $0.text("reason"), skipping: try $0.optionalText("skipping"))
    },
    "alert.resolved.1": { .resolve(outcome: try $0.text("outcome")) },
    "alert.withdrawn.1": { .withdraw(reason: try $0.text("reason")) },
    "alert.referred-to-cafcass.1": { .referToCafcass(reason: try $0.text("reason")) },
    "alert.legal-advice-sought.1": { _ in .seekLegalAdvice },
    "alert.noted.1": { .note(try $0.text("words")) },
  ]

  private static func id(_ fields: PayloadFields) throws -> AlertID { AlertID(try fields.text("alert")) }

  private static func manager(_ fields: PayloadFields) throws -> ActingManager {
    ActingManager(
      StaffID(try fields.text("manager")), as: try fields.word("role", of: CodeTables.role),
      coveringFor: try fields.optionalText("for").map { StaffID($0) },
      vacant: try fields.optionalWord("vacant", of: CodeTables.role))
  }
}
