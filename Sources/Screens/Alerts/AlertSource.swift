import Casebook
import Casework
import Rulebook

/// What an alert comes out of, in words, and what that already says of the concern.
struct AlertSource {
  let origin: AlertOrigin
  private let subject: Subject

  init(_ origin: AlertOrigin, of subject: Subject) {
    self.origin = origin
    self.subject = subject
  }

  private var child: Child { subject.found.child }
  private var file: ReviewFile? { origin.review.flatMap { child.reviews.file($0) } }
  private var challenge: PracticeNote? { origin.practiceNote.flatMap { child.practiceNote($0) } }

  private var decision: Decision? {
    origin.decision.flatMap { file?.decisions[$0] }
  }

  /// Why the manager did not agree to the decision; nil where it was agreed, or no reply has come.
  private var reason: String? {
    let exceptions = file?.decisions.reply?.exceptions ?? []
    return exceptions.first { $0.decision == origin.decision }?.reason
  }

  private var review: String? {
    file.map { file in
      let day = file.day.map { " of \($0.words)" } ?? ""
      return "\(subject.found.title(of: file).lowercasedFirst)\(day)"
    }
  }

  /// What it comes out of, above the fields.
  var lines: [String] {
    if let challenge { return ["Out of the informal challenge of \(challenge.on.words)."] }
    guard let review else { return [] }
    guard let decision else { return ["Out of the \(review)."] }
    return ["Out of the \(review): \(decision.sentence)"]
      + (reason.map { ["The manager did not agree: \($0)"] } ?? [])
  }

  /// A draft of the concern, which the IRO changes as they please.
  var concern: String {
    if let challenge {
      return ([challenge.words] + (challenge.answer.map { ["The answer was: \($0.words)"] } ?? []))
        .joined(separator: "\n")
    }
    guard let decision, let review else { return "" }
    return
      (["Decided at the \(review): \(decision.words)"]
      + (reason.map { ["The manager did not agree: \($0)"] } ?? [])).joined(separator: "\n")
  }

  /// The challenge's category, where alerts have the same.
  func category(in policy: Policy) -> AlertCategory? {
    policy.alertCategories.first { $0.key == challenge?.category.key }
  }
}
