import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The manager's reply to the decisions of one review in one act: agreed, but for exceptions with a reason each.
struct ReplyToDecisionsForm: UnfoldingForm {
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
    made.count == 1
      ? [one] + (answers["reply"] == "exceptions" ? [reason(made[0])] : [])
      : [all] + made.indices.flatMap { exception($0, answers) }
  }

  private var one: Field {
    Field(
      "reply", "The decision",
      .keyed([Choice("agreed", "agreed", key: "y"), Choice("exceptions", "not agreed", key: "n")]),
      required: true)
  }

  private var all: Field {
    Field(
      "reply", "All \(made.count)",
      .keyed([Choice("agreed", "agreed, but for those marked below", key: "y")]),
      hint: "A number goes to that decision")
  }

  /// With one decision alone, not agreeing to all is not agreeing to it. A decision's fields are known by its id:
  /// what was typed another time stays with it, though others were made or taken back since.
  private func exception(_ place: Int, _ answers: [String: String]) -> [Field] {
    let decision = made[place]
    let choice = Field(
      decision.field, "\(place + 1). \(decision.words)",
      .keyed([Choice("agreed", "agreed", key: "y"), Choice("not", "not agreed", key: "n")])
    ).asQuestion.ifAnything
    return [choice] + (answers[decision.field] == "not" ? [reason(decision)] : [])
  }

  /// It is open for words as soon as the decision is not agreed to, and says so.
  private func reason(_ decision: Decision) -> Field {
    let next = decision.id == made.last?.id ? "first line" : "next decision"
    var field = Field.words(
      decision.reasonField, "Why not", required: true,
      hint: "Type why, as the IRO will read it. Tab goes to the \(next).")
    field.leadsTo = next
    return field
  }

  /// Keys meant for the decisions that follow end up in the reason where somebody goes on without Tab.
  private func reason(_ decision: Decision, _ answers: [String: String]) throws -> String {
    let words = answers[decision.reasonField] ?? ""
    guard words.allSatisfy({ "YyNn123456789".contains($0) || $0.isWhitespace }) else { return words }
    throw FormRefusal(
      words: "“\(words)” looks like keys for other decisions. Type why this one is not agreed; Tab goes on.",
      field: decision.reasonField)
  }

  /// Those that are not agreed. Throws where it is not said that the others are.
  private func exceptions(_ answers: [String: String]) throws -> [ManagersReply.Exception] {
    let excepted = made.filter { decision in
      made.count == 1 ? answers["reply"] == "exceptions" : answers[decision.field] == "not"
    }
    if excepted.isEmpty, answers["reply"] != "agreed", made.contains(where: { answers[$0.field] != "agreed" })
    {
      throw FormRefusal(
        words: "Agree to all with y, or mark those that are not agreed with n.", field: "reply")
    }
    return try excepted.map { ManagersReply.Exception($0.id, reason: try reason($0, answers)) }
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let reply = ManagersReply(on: review.today, exceptions: try exceptions(answers))
    return review.command([.decisions(.replied(reply))])
  }
}

extension ReplyToDecisionsForm {
  /// A decision's number goes to its line.
  func jumps(_ answers: [String: String]) -> [(key: Character, words: String, field: String)] {
    guard made.count > 1 else { return [] }
    return made.prefix(9).enumerated().map { place, decision in
      (Character("\(place + 1)"), "", decision.field)
    }
  }
}

extension Decision {
  fileprivate var field: String { "decision \(id.raw)" }
  fileprivate var reasonField: String { "reason \(id.raw)" }
}
