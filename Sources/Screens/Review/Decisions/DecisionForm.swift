import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// A decision or recommendation: what, by whom, by when, what the child wanted, and whose approval it needs.
struct DecisionForm: FormDefinition {
  private let review: ReviewSubject
  private let policy: Policy
  private let responsible: ChoiceOrText
  private let by: DayQuestion

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    policy = queries.rulebook.policy
    responsible = ChoiceOrText(
      name: "who", label: "Who is responsible", choices: ResponsibleChoices(review.child, queries).choices,
      otherLabel: "somebody else, in words")
    by = review.dayToCome("by", "By when", under: queries.rulebook.terms)
  }

  var title: String { "A decision of the \(review.named)" }

  var lines: [String] {
    let made = review.file.decisions.made
    return made.isEmpty ? [] : ["\(made.count) recorded so far, the last: \(made[made.count - 1].words)"]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [.words("words", "What is to be done", required: true), weight]
      + responsible.fields(answers) + [by.asked, domain]
      + [.words("wanted", "What the child wanted", hint: "In their own words, where it is known")]
      + (answers.said("wanted") == nil ? [] : [difference]) + [approver]
  }

  private var weight: Field {
    Field(
      "kind", "It is a",
      .choice([Choice("decision", "decision"), Choice("recommendation", "recommendation")]),
      value: "decision", required: true)
  }

  private var domain: Field {
    Field(
      "domain", "About", .choice(policy[.decisionDomains].map { Choice($0, $0) }),
      hint: "Nothing if none fits")
  }

  private var difference: Field {
    .words("why", "Why it differs", hint: "Where it is not what the child wanted: why, as they will be told")
  }

  private static let nobody = "nobody"

  private var approver: Field {
    let choices = [Choice(Self.nobody, "nobody's")] + policy[.approvers].map { Choice("by: \($0)", $0) }
    return Field(
      "approver", "Whose approval it needs", .choice(choices), value: Self.nobody, required: true,
      hint: "Beside the manager's: silence does not agree to it")
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let approver = policy[.approvers].first { "by: \($0)" == answers["approver"] }
    let wanted = answers.said("wanted")
    let decision = Decision(
      id: queries.newDecision(), words: answers["words"] ?? "",
      responsible: responsible.answer(answers) ?? "", by: try by.known(answers),
      domain: answers.said("domain"),
      isRecommendation: answers["kind"] == "recommendation", childWanted: wanted,
      whyDifferent: wanted == nil ? nil : answers.said("why"), approver: approver)
    return review.command([.decisions(.made(decision, on: review.heldOn))])
  }
}
