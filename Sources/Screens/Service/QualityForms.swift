import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Recording an audit of a review's record, or an observation of a review.
struct QualityCheckForm: FormDefinition {
  private let kind: QualityCheck.Kind?
  private let chosen: StaffID?
  private let iros: [StaffMember]
  private let outcomes: [String]
  private let day: DayQuestion
  private let by: DayQuestion

  init(_ kind: QualityCheck.Kind?, of iro: StaffID?, _ queries: CaseQueries) throws {
    if let refusal = queries.refusalOfChecking(iro) { throw FormRefusal(words: refusal.words) }
    self.kind = kind
    chosen = iro
    iros = queries.irosToCheck
    outcomes = queries.rulebook.policy[.qualityOutcomes]
    day = queries.dayOfService("Done on", named: "day")
    by = queries.dayToDo
  }

  let title = "Audit or observation of an IRO's work"

  let lines = ["Leave out whose review it was: this is about the work, and the IRO reads it."]

  var about: String { "\(kind?.rawValue ?? "") \(chosen?.raw ?? "")" }

  func fields(_ answers: [String: String]) -> [Field] {
    let kinds = QualityCheck.Kind.allCases.map { Choice($0.rawValue, $0.words) }
    let outcome = Field(
      "outcome", "Outcome", .choice(outcomes.map { Choice($0, $0) }), required: true,
      hint: "From the council's list")
    return [
      Field("kind", "What it was", .choice(kinds), value: kind?.rawValue ?? "", required: true),
      Field(
        "iro", "Whose work", .choice(iros.map { Choice($0.id.raw, $0.details.name) }),
        value: chosen?.raw ?? "", required: true), outcome,
      .words("findings", "What was found", required: true),
      .words("action", "What is to be done, if anything"),
    ] + (answers.said("action") == nil ? [] : [by.asked]) + [day.asked]
  }

  func variant(_ answers: [String: String]) -> String { answers.said("action") == nil ? "" : "action" }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let kind = answers["kind"].flatMap(QualityCheck.Kind.init(rawValue:)) else {
      throw FormRefusal(words: "Choose what it was.", field: "kind")
    }
    guard let iro = iros.first(where: { $0.id.raw == answers["iro"] }) else {
      throw FormRefusal(words: "Choose whose work it was.", field: "iro")
    }
    let action = try answers.said("action").map { QualityCheck.Action($0, by: try by.known(answers)) }
    return .service(
      .check(
        QualityDetails(
          kind, of: iro.id, outcome: answers["outcome"] ?? "", findings: answers["findings"] ?? "",
          action: action, on: try day.known(answers))))
  }
}

extension FormDefinition where Self == ShortForm {
  /// What came of the action that an audit or an observation asked for.
  static func followingUp(_ id: QualityCheckID, _ queries: CaseQueries) throws -> ShortForm {
    if let refusal = try queries.refusalOfFollowingUp(id) { throw FormRefusal(words: refusal.words) }
    guard let check = try queries.qualityCheck(id) else {
      throw FormRefusal(words: QualityRefusal.noSuchCheck.words)
    }
    let day = queries.dayOfService()
    return ShortForm(
      title: "What came of the \(check.kind.words) of \(check.on.shortWithYear)",
      lines: QualityEvent.checked(check).told,
      asked: [.words("words", "What came of it", required: true), day.asked]
    ) { answers, _ in
      .service(.followUp(id, answers["words"] ?? "", on: try day.known(answers)))
    }
  }
}
