import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// Telling the IRO of a significant change: what it is, in words, and whether it happened or is proposed. All else is
/// there already, or need not be known.
struct ChangeForm: FormDefinition {
  private let subject: Subject
  private let kinds: [ChangeKind]
  private let period: String
  private let day: DayQuestion
  private let before: DayQuestion

  private static let notAsked = "no"

  init(_ subject: Subject, _ queries: CaseQueries) {
    self.subject = subject
    kinds = queries.rulebook.policy.changeKinds
    period = queries.rulebook.policy[.significantChange].words
    day = subject.dayItHappened(queries, "On", usual: subject.found.day)
    let typed = TypedDayParser(
      today: subject.found.day, leaning: .future, calendar: queries.rulebook.calendar)
    before = DayQuestion(
      name: "before", label: "Takes effect on", field: DayField(typed: typed), isRequired: false)
  }

  var title: String { "Tell the IRO of a significant change for \(subject.called)" }

  var lines: [String] {
    [
      "It stands before the IRO at once, who decides within \(period) whether the review comes forward.",
      "This is no safeguarding referral. Write it knowing that \(subject.called) may read it one day.",
    ]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let standings = [Choice("happened", "happened", key: "h"), Choice("proposed", "proposed", key: "p")]
    return [
      Field(
        "kind", "What", .choice(kinds.map { Choice($0.key, $0.name) }), required: true,
        hint: "From the council's list"),
      .words("words", "In words", required: true, hint: "What, and what it means for the child"),
      Field("standing", "It", .keyed(standings), required: true),
      day.asked,
    ] + more(answers)
  }

  private func more(_ answers: [String: String]) -> [Field] {
    guard let standing = standing(answers) else { return [] }
    return (standing == .proposed ? [before.asked] : []) + law(standing, answers)
  }

  /// Whether the law asks for a review first. A proposed change of the care plan is considered at a review, whatever else
  /// it is.
  private func law(_ standing: SignificantChange.Standing, _ answers: [String: String]) -> [Field] {
    let reasons = reasons(standing)
    if reasons.isEmpty { return [] }
    let isOfPlan = isOfPlan(standing, answers)
    let none = isOfPlan ? [] : [Choice(Self.notAsked, "no, the IRO decides")]
    return [
      Field(
        "law", "Review first",
        .choice(none + reasons.map { Choice($0.rawValue, "\($0.words) (\($0.regulation))") }),
        value: isOfPlan ? EarlyReviewReason.carePlanChange.rawValue : Self.notAsked, required: true,
        hint: "Where the law asks for a review first, it is called for at once")
    ]
  }

  private func isOfPlan(_ standing: SignificantChange.Standing, _ answers: [String: String]) -> Bool {
    let kind = kinds.first { $0.key == answers["kind"] }
    return standing == .proposed && kind?.common == .carePlan
  }

  /// What the law can ask for of the child as they are with us; nothing of one who has short breaks.
  private func reasons(_ standing: SignificantChange.Standing) -> [EarlyReviewReason] {
    guard let present = subject.presentEpisode, !present.legalStatus.isShortBreaks else { return [] }
    return EarlyReviewReason.allCases.filter { $0.fits(standing) && $0.fits(present.legalStatus) }
  }

  private func standing(_ answers: [String: String]) -> SignificantChange.Standing? {
    answers["standing"].flatMap { SignificantChange.Standing(rawValue: $0) }
  }

  func variant(_ answers: [String: String]) -> String {
    guard let standing = standing(answers) else { return "" }
    return "\(standing.rawValue) \(isOfPlan(standing, answers) ? "plan" : "")"
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let kind = answers["kind"], let standing = standing(answers) else {
      throw FormRefusal(words: "Say what it is, and whether it happened or is proposed.", field: "kind")
    }
    let law = answers["law"].flatMap { EarlyReviewReason(rawValue: $0) }
    let details = ChangeDetails(
      kind: kind, standing, words: answers["words"] ?? "", on: try day.known(answers),
      before: standing == .proposed ? before.day(answers) : nil,
      law: law.flatMap { reasons(standing).contains($0) ? $0 : nil })
    return .change(.tell(subject.chosen.child, details))
  }
}
