public import Casework

/// What there was to see of what a note of a review takes the place of: the record so far, the child's wishes, the
/// child's answers, or why it was late.
public struct ReviewTextSnapshot: Hashable, Sendable {
  public enum Matter: Hashable, Sendable { case record, choices, answers, lateReason }

  public let matter: Matter
  public let text: String

  public init(_ matter: Matter, _ text: String) {
    self.matter = matter
    self.text = text
  }

  public init(_ matter: Matter, in file: ReviewFile?) {
    self.init(matter, file.map { matter.text(in: $0) } ?? "")
  }
}

extension ReviewTextSnapshot.Matter {
  fileprivate func text(in file: ReviewFile) -> String {
    switch self {
    case .record: file.followUp.record ?? ""
    case .choices:
      file.preparation.choices.map { [$0.topics, $0.venue, $0.people].map { $0 ?? "" } }?
        .joined(separator: "\n") ?? ""
    case .answers:
      [file.meeting.happyWithPlacement, file.meeting.happyWithPlan].map { $0?.rawValue ?? "" }
        .joined(separator: "\n")
    case .lateReason: file.review?.lateReason ?? ""
    }
  }

  /// True for what writes over it.
  func isChanged(by event: ChildEvent) -> Bool {
    guard case .review(.noted(_, let note)) = event else { return false }
    return switch (self, note) {
    case (.record, .followUp(.recordWritten)), (.choices, .preparation(.chosen)),
      (.answers, .meeting(.childAnswered)), (.lateReason, .meeting(.lateReasonGiven)):
      true
    default: false
    }
  }

  /// "the record of the review was changed", where `meeting` is what the review is called.
  func words(_ meeting: String) -> String {
    switch self {
    case .record: "the record of the \(meeting) was changed"
    case .choices: "the child's wishes were changed"
    case .answers: "the child's answers were changed"
    case .lateReason: "why the \(meeting) was late was changed"
    }
  }
}
