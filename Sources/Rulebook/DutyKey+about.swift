public import Casework

/// What a duty's key says that it is about.
extension DutyKey {
  /// The duty of a rule about one review, and about one of its decisions where it is about that.
  public init(rule: String, review: ReviewID, decision: DecisionID? = nil) {
    let parts = ["review", review.raw] + (decision.map { [$0.raw] } ?? [])
    self.init(rule: rule, subject: parts.joined(separator: "#"))
  }

  /// The review that it is about; nil for a duty about none in particular.
  public var review: ReviewID? {
    parts.count > 1 && parts[0] == "review" ? ReviewID(parts[1]) : nil
  }

  public var decision: DecisionID? { review != nil && parts.count > 2 ? DecisionID(parts[2]) : nil }

  /// The duty of a rule about an alert, and about its being at one stage where it is about that.
  public init(rule: String, alert: AlertID, stage: String? = nil) {
    let parts = ["alert", alert.raw] + (stage.map { [$0] } ?? [])
    self.init(rule: rule, subject: parts.joined(separator: "#"))
  }

  /// The alert that it is about; nil for a duty about none.
  public var alert: AlertID? { parts.count > 1 && parts[0] == "alert" ? AlertID(parts[1]) : nil }

  /// The duty of a rule about a practice note.
  public init(rule: String, practiceNote: PracticeNoteID) {
    self.init(rule: rule, subject: "practice-note#\(practiceNote.raw)")
  }

  /// The practice note that it is about; nil for a duty about none.
  public var practiceNote: PracticeNoteID? {
    parts.count > 1 && parts[0] == "practice-note" ? PracticeNoteID(parts[1]) : nil
  }

  private var parts: [String] { subject.split(separator: "#").map(String.init) }
}
