import Application
import CareCalendar
import Casework
import TerminalUI

/// What calls for a review before its time, and what became of that, as the form about changes in care asks it.
struct EarlyReviewQuestions {
  private let subject: Subject
  private let future: DayField

  init(_ subject: Subject, _ future: DayField) {
    self.subject = subject
    self.future = future
  }

  private enum Became: String, CaseIterable {
    case withdrawn, decided, dated

    var choice: Choice {
      switch self {
      case .withdrawn: Choice(rawValue, "withdrawn", key: "w")
      case .decided: Choice(rawValue, "decided without a review", key: "d")
      case .dated: Choice(rawValue, "another day", key: "a")
      }
    }
  }

  /// Those of which something can still be said.
  var open: [EarlyReview] { subject.found.child.openEarlyReviews }

  /// What the law can ask for of the child as they are with us.
  func calling(_ legalStatus: LegalStatus, _ answers: [String: String]) -> [Field] {
    let reasons = EarlyReviewReason.allCases.filter { $0.fits(legalStatus) }
    return [
      Field(
        "early", "Reviewed since",
        .choice(reasons.map { Choice($0.rawValue, "\($0.words) (\($0.regulation))") }), required: true),
      before(reason(answers)).asked,
      Field("early-words", "In words", hint: "What is proposed, where the line above does not say it"),
    ]
  }

  func call(_ answers: [String: String], on day: Day) throws -> CareServiceCommand {
    guard let reason = reason(answers) else {
      throw FormRefusal(words: "Choose why it is to be reviewed.", field: "early")
    }
    return .callForReview(
      subject.chosen.child, reason, words: answers.said("early-words"), on: day,
      before: before(reason).day(answers))
  }

  func following(_ answers: [String: String]) -> [Field] {
    let which = Field(
      "which", "Which",
      .choice(open.map { Choice($0.id.raw, "\($0.on.shortWithYear): \($0.words ?? $0.reason.words)") }),
      required: true)
    let what = Field("became", "It is", .keyed(Became.allCases.map(\.choice)), required: true)
    return (open.count > 1 ? [which] : []) + [what] + more(answers)
  }

  private func more(_ answers: [String: String]) -> [Field] {
    guard let became = became(answers) else { return [] }
    if became == .dated { return [before(meant(answers)?.reason).asked] }
    return [Field("early-reason", "Why", required: true, hint: "In a few words, as it may be read out")]
  }

  func follow(_ answers: [String: String], on day: Day) throws -> CareServiceCommand {
    guard let early = meant(answers) else {
      throw FormRefusal(words: "Choose which is meant.", field: "which")
    }
    let reason = answers["early-reason"] ?? ""
    let event: EarlyReviewEvent =
      switch became(answers) {
      case .withdrawn: .ended(early.id, EarlyReview.Ending(.withdrawn, reason: reason, on: day))
      case .decided: .ended(early.id, EarlyReview.Ending(.decided, reason: reason, on: day))
      case .dated: .dated(early.id, before: before(early.reason).day(answers), on: day)
      case nil: throw FormRefusal(words: "Say what became of it, by its key.", field: "became")
      }
    return .noteEarlyReview(subject.chosen.child, event)
  }

  /// The answers that change what is asked.
  func variant(_ answers: [String: String]) -> String {
    ["early", "which", "became"].map { answers[$0] ?? "" }.joined(separator: " ")
  }

  private func reason(_ answers: [String: String]) -> EarlyReviewReason? {
    answers["early"].flatMap { EarlyReviewReason(rawValue: $0) }
  }

  private func became(_ answers: [String: String]) -> Became? {
    answers["became"].flatMap { Became(rawValue: $0) }
  }

  private func meant(_ answers: [String: String]) -> EarlyReview? {
    open.count == 1 ? open[0] : open.first { $0.id.raw == answers["which"] }
  }

  /// The day may be left out: it is often not known yet.
  private func before(_ reason: EarlyReviewReason?) -> DayQuestion {
    DayQuestion(
      name: "before", label: reason?.isChange ?? true ? "Takes effect on" : "Held before", field: future,
      isRequired: false)
  }
}
