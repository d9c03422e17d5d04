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

  var isDone: Bool { !file.decisions.open.contains(decision) }

  /// True unless the manager did not agree to it, or the approval that it needs was refused.
  func stands(under terms: RuleContext) -> Bool {
    if case .refused = file.decisions.approvals[decision.id] { return false }
    if case .approved = file.decisions.approvals[decision.id] { return true }
    return terms.objection(to: decision, in: file) == nil
  }
}

extension Child {
  /// The decisions that were sent to the manager. None while a review is adjourned, and none after the child's death.
  var issuedDecisions: [IssuedDecision] {
    guard died == nil else { return [] }
    return filesOfReviewsHeld.flatMap { file -> [IssuedDecision] in
      guard !file.isAdjourned, let issued = file.decisions.issuedOn else { return [] }
      return file.decisions.made.map { IssuedDecision(file: file, decision: $0, issued: issued) }
    }
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
  /// True when the record was completed without any decision: there is none to send.
  var madeNoDecision: Bool {
    decisions.made.isEmpty && decisions.incomplete.isEmpty && followUp.recordCompletedOn != nil
  }
}
