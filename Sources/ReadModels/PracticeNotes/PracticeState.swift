public import Casework

/// How far a practice note has come, or what it is where nothing is asked of anybody.
public enum PracticeState: String, Sendable, CaseIterable {
  case toAnswer = "to-answer"
  case answered
  case becameAlert = "became-alert"
  case goodPractice = "good-practice"
  case impact

  init(_ note: PracticeNote, becameAlert: Bool) {
    switch note.kind {
    case .goodPractice: self = .goodPractice
    case .impact: self = .impact
    case .challenge: self = becameAlert ? .becameAlert : note.answer != nil ? .answered : .toAnswer
    }
  }

  /// What kind the notes are that have come so far.
  public var kind: PracticeNoteKind {
    switch self {
    case .toAnswer, .answered, .becameAlert: .challenge
    case .goodPractice: .goodPractice
    case .impact: .impact
    }
  }

  public var words: String {
    switch self {
    case .toAnswer: "to answer"
    case .answered: "answered"
    case .becameAlert: "turned into alerts"
    case .goodPractice: PracticeNoteKind.goodPractice.words
    case .impact: PracticeNoteKind.impact.words
    }
  }
}
