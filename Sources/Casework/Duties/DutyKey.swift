/// Which duty is meant: the rule that asks for it, and what it is about.
public struct DutyKey: Hashable, Sendable {
  public let rule: RuleID
  public let subject: DutySubject

  public init(rule: RuleID, subject: DutySubject) {
    self.rule = rule
    self.subject = subject
  }

  /// "SecondReviewWithinThreeMonths/looked-after:2014-07-28": frozen, since half-filled forms are found by it.
  public var text: String { "\(rule.raw)/\(subject.text)" }

  /// The review that it is about; nil for a duty about none in particular.
  public var review: ReviewID? {
    if case .review(let id, _) = subject { id } else { nil }
  }

  /// The decision that it is about; nil for a duty about none.
  public var decision: DecisionID? {
    if case .review(_, let id) = subject { id } else { nil }
  }

  /// The early review that it is about; nil for a duty about none.
  public var earlyReview: EarlyReviewID? {
    if case .earlyReview(let id) = subject { id } else { nil }
  }

  /// The significant change that it is about; nil for a duty about none.
  public var change: ChangeID? {
    if case .change(let id) = subject { id } else { nil }
  }

  /// The alert that it is about; nil for a duty about none.
  public var alert: AlertID? {
    if case .alert(let id, _) = subject { id } else { nil }
  }

  /// The practice note that it is about; nil for a duty about none.
  public var practiceNote: PracticeNoteID? {
    if case .practiceNote(let id) = subject { id } else { nil }
  }
}

extension DutyKey: Comparable {
  /// By the rule's name, then by the text of the subject.
  public static func < (a: DutyKey, b: DutyKey) -> Bool {
    a.rule == b.rule ? a.subject.text < b.subject.text : a.rule < b.rule
  }
}
