import CareCalendar
import Casework

/// A decision that was sent to the manager, in the file of its review.
struct IssuedDecision {
  let file: ReviewFile
  let decision: Decision
  let issued: Day

  func key(_ rule: RuleID) -> DutyKey {
    DutyKey(rule: rule, subject: .review(file.id, decision: decision.id))
  }

  /// Nil until it is carried out.
  var doneOn: Day? {
    if case .done(let day) = file.decisions.outcomes[decision.id] { day } else { nil }
  }

  var isDone: Bool { doneOn != nil }

  /// The day on which the manager did not agree to it, or the approval that it needs was refused; nil while it stands.
  func fellOn(under terms: RuleContext) -> Day? {
    switch file.decisions.approvals[decision.id] {
    case .refused(_, let day): day
    case .approved: nil
    case nil: objectedOn(under: terms)
    }
  }

  /// The day on which the manager did not agree to it; nil where they did not object, or only once silence had agreed.
  func objectedOn(under terms: RuleContext) -> Day? {
    terms.objection(to: decision, in: file) == nil ? nil : file.decisions.reply?.on
  }

  func stands(under terms: RuleContext) -> Bool { fellOn(under: terms) == nil }
}

extension Child {
  /// The decisions that were sent to the manager and are still to be seen to. None after the child's death.
  var issuedDecisions: [IssuedDecision] {
    died == nil ? filesOfReviewsHeld.flatMap(\.issuedDecisions) : []
  }

  func issuedDecision(_ key: DutyKey) -> IssuedDecision? {
    issuedDecisions.first { $0.file.id == key.review && $0.decision.id == key.decision }
  }
}

extension Decision {
  /// "Decision: Ask the school for a place (Social worker)"
  var title: String { "\(isRecommendation ? "Recommendation" : "Decision"): \(opening) (\(responsible))" }

  /// Its first words, on one line.
  var opening: String {
    let all = words.split(whereSeparator: \.isWhitespace)
    let first = all.prefix(6).joined(separator: " ")
    return all.count > 6 ? first + "…" : first
  }
}

extension ReviewFile {
  /// The decisions of the review that were sent to the manager. None while it is adjourned.
  var issuedDecisions: [IssuedDecision] {
    guard !isAdjourned, let issued = decisions.issuedOn else { return [] }
    return decisions.made.map { IssuedDecision(file: self, decision: $0, issued: issued) }
  }

  /// True when the record was completed without any decision: there is none to send.
  var madeNoDecision: Bool {
    decisions.made.isEmpty && decisions.incomplete.isEmpty && followUp.recordCompletedOn != nil
  }
}
