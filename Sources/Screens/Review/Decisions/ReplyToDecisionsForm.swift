import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The manager's reply to the decisions of one review in one act: agreed, but for exceptions with a reason each.
struct ReplyToDecisionsForm: FormDefinition {
  private let review: ReviewSubject
  private let period: ReplyPeriod?

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    period = queries.rulebook.terms.replyPeriod(of: review.file)
  }

  private var made: [Decision] { review.file.decisions.made }
  var title: String { "Reply to decisions of the \(review.named)" }

  var lines: [String] {
    (period.map { [due($0)] + silence($0) } ?? [])
      + made.enumerated().map { "\($0.offset + 1). \($0.element.sentence)" }
  }

  private func due(_ period: ReplyPeriod) -> String { "The reply is due by \(period.due.words)." }

  private func silence(_ period: ReplyPeriod) -> [String] {
    guard made.contains(where: { $0.approver == nil }) else { return [] }
    let day = period.silenceAgrees
    return [
      review.today < day
        ? "From \(day.words) silence counts as agreement."
        : "Since \(day.words) silence has counted as agreement: a reply is kept, and does not undo it."
    ]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [reply] + (answers["reply"] == "exceptions" ? made.indices.flatMap { exception($0, answers) } : [])
  }

  private var reply: Field {
    let exceptions = Choice("exceptions", made.count == 1 ? "not agreed" : "agreed, with exceptions")
    return Field(
      "reply", made.count == 1 ? "The decision" : "The \(made.count) decisions",
      .choice([Choice("agreed", made.count == 1 ? "agreed" : "all agreed"), exceptions]), required: true,
      hint: "To all in one act; an exception needs its reason")
  }

  /// With one decision alone, not agreeing to all is not agreeing to it. A decision's fields are known by its id:
  /// what was typed another time stays with it, though others were made or taken back since.
  private func exception(_ place: Int, _ answers: [String: String]) -> [Field] {
    let decision = made[place]
    let reason = Field.words(
      decision.reasonField, "Why not", required: true, hint: "As the IRO will read it")
    if made.count == 1 { return [reason] }
    let choice = Field(
      decision.field, "\(place + 1). \(decision.words)".clipped(to: 36),
      .choice([Choice("agreed", "agreed"), Choice("not", "not agreed")]), value: "agreed", required: true)
    return [choice] + (answers[decision.field] == "not" ? [reason] : [])
  }

  private func exceptions(_ answers: [String: String]) throws -> [ManagersReply.Exception] {
    guard answers["reply"] == "exceptions" else { return [] }
    let excepted = made.filter { made.count == 1 || answers[$0.field] == "not" }
    if excepted.isEmpty {
      throw FormRefusal(words: "Mark those that are not agreed, or agree to all.")
    }
    return excepted.map { ManagersReply.Exception($0.id, reason: answers[$0.reasonField] ?? "") }
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let reply = ManagersReply(on: review.today, exceptions: try exceptions(answers))
    return review.command([.decisions(.replied(reply))])
  }
}

extension Decision {
  fileprivate var field: String { "decision \(id.raw)" }
  fileprivate var reasonField: String { "reason \(id.raw)" }
}
