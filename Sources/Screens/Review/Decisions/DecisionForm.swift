import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// A decision or recommendation: what, by whom, by when, what the child wanted, and whose approval it needs. One that
/// was noted without its person or its day is completed by it, or struck out.
struct DecisionForm: FormDefinition {
  private let review: ReviewSubject
  private let policy: Policy
  private let responsible: ChoiceOrText
  private let by: DayQuestion
  private let noted: IncompleteDecision?

  /// - Parameter noted: the one that is to be completed; nil for a new one.
  init(_ review: ReviewSubject, _ queries: CaseQueries, completing noted: IncompleteDecision? = nil) {
    self.review = review
    self.noted = noted
    policy = queries.rulebook.policy
    responsible = ChoiceOrText(
      name: "who", label: "Who is responsible", choices: ResponsibleChoices(review.child, queries).choices,
      otherLabel: "somebody else, in words", known: noted?.responsible)
    by = review.dayToCome("by", "By when", under: queries.rulebook.terms, usual: noted?.by)
  }

  var title: String { "A decision of the \(review.named)" }

  var lines: [String] {
    let made = review.file.decisions.made
    return made.isEmpty ? [] : ["\(made.count) recorded so far, the last: \(made[made.count - 1].words)"]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    if isStruckOut(answers) {
      return [what, weight, .words("strike", "Why it is struck out", required: true)]
    }
    return [what, weight]
      + responsible.fields(answers) + [by.asked, domain]
      + [wanted]
      + ((answers["wanted"] ?? wanted.value).isEmpty ? [] : [difference]) + [approver, toChild]
  }

  private var what: Field {
    .words("words", "What is to be done", value: noted?.words ?? "", required: true)
  }

  private static let struckOut = "struck-out"

  private func isStruckOut(_ answers: [String: String]) -> Bool {
    noted != nil && answers["kind"] == Self.struckOut
  }

  private var weight: Field {
    let kinds = [Choice("decision", "decision"), Choice("recommendation", "recommendation")]
    let none = noted == nil ? [] : [Choice(Self.struckOut, "none after all: strike it out")]
    return Field(
      "kind", "It is a", .choice(kinds + none),
      value: noted?.isRecommendation ?? false ? "recommendation" : "decision", required: true)
  }

  private var domain: Field {
    Field(
      "domain", "About", .choice(policy[.decisionDomains].map { Choice($0, $0) }), value: noted?.domain ?? "",
      hint: "Nothing if none fits")
  }

  private var wanted: Field {
    .words(
      "wanted", "What the child wanted", value: noted?.childWanted ?? "",
      hint: "In their own words, where it is known")
  }

  private var difference: Field {
    .words(
      "why", "Why it differs", value: noted?.whyDifferent ?? "",
      hint: "Where it is not what the child wanted: why, as they will be told")
  }

  private var toChild: Field {
    .words(
      "to child", "As we say it to the child", value: noted?.wordsToChild ?? "",
      hint: "For the letter, in place of the official words; it can be added later")
  }

  private static let nobody = "nobody"

  private var approver: Field {
    let choices = [Choice(Self.nobody, "nobody's")] + policy[.approvers].map { Choice("by: \($0)", $0) }
    return Field(
      "approver", "Whose approval it needs", .choice(choices),
      value: noted?.approver.map { "by: \($0)" } ?? Self.nobody, required: true,
      hint: "Beside the manager's: silence does not agree to it")
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    if let noted, isStruckOut(answers) {
      let reason = answers["strike"] ?? ""
      return review.command([.decisions(.struckOut(noted.id, reason: reason, on: review.heldOn))])
    }
    let approver = policy[.approvers].first { "by: \($0)" == answers["approver"] }
    let wanted = answers.said("wanted")
    let decision = Decision(
      id: noted?.id ?? queries.newDecision(), words: answers["words"] ?? "",
      responsible: responsible.answer(answers) ?? "", by: try by.known(answers),
      domain: answers.said("domain"),
      isRecommendation: answers["kind"] == "recommendation", childWanted: wanted,
      whyDifferent: wanted == nil ? nil : answers.said("why"), approver: approver,
      wordsToChild: answers.said("to child"))
    return review.command([.decisions(.made(decision, on: review.heldOn))])
  }
}
