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
    parts(about: "review").map { ReviewID(String($0.id)) }
  }

  public var decision: DecisionID? {
    parts(about: "review")?.rest.map { DecisionID(String($0)) }
  }

  /// The duty of a rule about an alert, and about its being at one stage where it is about that.
  public init(rule: String, alert: AlertID, stage: String? = nil) {
    let parts = ["alert", alert.raw] + (stage.map { [$0] } ?? [])
    self.init(rule: rule, subject: parts.joined(separator: "#"))
  }

  /// The alert that it is about; nil for a duty about none.
  public var alert: AlertID? { parts(about: "alert").map { AlertID(String($0.id)) } }

  /// The duty of a rule about a practice note.
  public init(rule: String, practiceNote: PracticeNoteID) {
    self.init(rule: rule, subject: "practice-note#\(practiceNote.raw)")
  }

  /// The practice note that it is about; nil for a duty about none.
  public var practiceNote: PracticeNoteID? {
    parts(about: "practice-note").map { PracticeNoteID(String($0.id)) }
  }

  /// The id of what the subject names, and what follows it; nil where it names something else. It is asked for once a
  /// row and rule, so it looks no further than the first bytes for most.
  private func parts(about name: String) -> (id: Substring, rest: Substring?)? {
    guard subject.utf8.starts(with: name.utf8) else { return nil }
    let rest = subject.utf8.dropFirst(name.utf8.count)
    guard rest.first == separator else { return nil }
    let parts = rest.split(separator: separator, maxSplits: 1).map { Substring($0) }
    return parts.first.map { ($0, parts.count > 1 ? parts[1].split(separator: "#").first : nil) }
  }

  private var separator: UInt8 { UInt8(ascii: "#") }
}
