import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// What a conference came to: what it decided about a plan, what harm that is about, and whether enough agencies were there.
struct ConferenceQuestions {
  let child: Child
  /// The day of the conference.
  let held: Day
  let policy: Policy

  private static let (outcome, first, second, quorate) = (
    "conference outcome", "category", "second category", "quorate"
  )

  /// A plan that there is goes on or ends; where there is none, one begins or none is needed.
  private var outcomes: [ConferenceOutcome] {
    let enquiry = child.involvements.last { $0.kind == .childProtection && $0.covers(held) }
    let plan = enquiry.flatMap(child.protectionPlan)
    return plan.map { $0.since < held } ?? false ? [.planContinued, .planEnded] : [.planBegun, .noPlan]
  }

  func fields(_ answers: [String: String], required: Bool) -> [Field] {
    let outcome = Field(
      Self.outcome, "The conference decided", .keyed(outcomes.map(\.choice)), required: required)
    let isPlan = answered(answers)?.isPlan ?? false
    return [outcome] + (isPlan ? categories : [])
      + (policy[.conferenceQuorum] == "asked" ? [.yesOrNo(Self.quorate, "Quorate", required: false)] : [])
  }

  private var categories: [Field] {
    [
      Field(Self.first, "  Category", .keyed(CategoryOfHarm.allCases.map(\.choice)), required: true),
      Field(
        Self.second, "  And", .keyed(CategoryOfHarm.allCases.map(\.choice)),
        hint: "A second category, where the plan has one"),
    ]
  }

  /// The answer that changes what is asked.
  static func variant(_ answers: [String: String]) -> String { answers[outcome] ?? "" }

  /// Nil where nothing was answered.
  func conclusion(_ answers: [String: String]) throws -> ConferenceConclusion? {
    guard let outcome = answered(answers) else { return nil }
    let categories = [Self.first, Self.second].compactMap { name in
      answers[name].flatMap { CategoryOfHarm(rawValue: $0) }
    }
    if outcome.isPlan, categories.isEmpty {
      throw FormRefusal(words: InvolvementRefusal.planNeedsCategory.words, field: Self.first)
    }
    let several = categories.count == 2 && categories[0] == categories[1] ? [categories[0]] : categories
    return ConferenceConclusion(
      outcome, outcome.isPlan ? several : [], isQuorate: answers.said(Self.quorate).map { $0 == "yes" })
  }

  private func answered(_ answers: [String: String]) -> ConferenceOutcome? {
    answers[Self.outcome].flatMap { ConferenceOutcome(rawValue: $0) }
  }
}

/// The first conference of which nobody recorded with its meeting what it came to.
extension ConferenceQuestions {
  /// Nil where there is none.
  init?(toConclude subject: Subject, _ policy: Policy) {
    guard let held = subject.found.child.conferencesToConclude.first else { return nil }
    self.init(child: subject.found.child, held: held.heldOn, policy: policy)
  }

  static func command(
    _ questions: ConferenceQuestions?, about subject: Subject, _ answers: [String: String]
  ) throws -> CareServiceCommand {
    guard let held = subject.found.child.conferencesToConclude.first,
      let conclusion = try questions?.conclusion(answers)
    else {
      throw FormRefusal(words: "Say what the conference decided, by its key.", field: outcome)
    }
    return .involve(subject.chosen.child, .concluded(held.id, conclusion, on: held.heldOn))
  }
}

extension ConferenceOutcome {
  fileprivate var choice: Choice {
    switch self {
    case .planBegun: Choice(rawValue, words, key: "b")
    case .planContinued: Choice(rawValue, words, key: "c")
    case .planEnded: Choice(rawValue, words, key: "e")
    case .noPlan: Choice(rawValue, words, key: "n")
    }
  }
}

extension CategoryOfHarm {
  fileprivate var choice: Choice {
    switch self {
    case .neglect: Choice(rawValue, words, key: "n")
    case .physical: Choice(rawValue, words, key: "p")
    case .sexual: Choice(rawValue, words, key: "s")
    case .emotional: Choice(rawValue, words, key: "e")
    }
  }
}
