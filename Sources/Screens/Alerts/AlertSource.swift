import Casework
import ReadModels
import Rulebook

/// What an alert is raised out of, in words, and what that already says of the concern.
struct AlertSource {
  let origin: AlertOrigin
  private let found: ChildCase

  init(_ origin: AlertOrigin, of subject: Subject) {
    self.origin = origin
    found = subject.found
  }

  private var child: Child { found.child }
  private var file: ReviewFile? { origin.review.flatMap { child.reviews.file($0) } }
  private var challenge: PracticeNote? { origin.practiceNote.flatMap { child.practiceNote($0) } }

  /// What it comes out of, above the fields.
  var lines: [String] { found.words(of: origin) }

  /// A draft of the concern, which the IRO changes as they please.
  var concern: String {
    if let challenge {
      return ([challenge.words] + (challenge.answer.map { ["The answer was: \($0.words)"] } ?? []))
        .joined(separator: "\n")
    }
    guard let file, let decision = origin.decision.flatMap({ file.decisions[$0] }) else { return "" }
    let review = found.title(of: file).lowercasingFirst + (file.day.map { " of \($0.words)" } ?? "")
    return
      (["Decided at the \(review): \(decision.words)"]
      + (origin.objection(in: child).map { ["The manager did not agree: \($0)"] } ?? []))
      .joined(separator: "\n")
  }

  /// The challenge's category, where alerts have the same.
  func category(in policy: Policy) -> AlertCategory? {
    policy.alertCategories.first { $0.key == challenge?.category.key }
  }
}
