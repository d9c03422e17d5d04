import Application
public import Casework
import ReadModels

/// Something done about practice below an alert: noting it, or answering a challenge.
public enum PracticeStep: Hashable, Sendable {
  case note
  case answer(PracticeNoteID)

  static let names = NameTable<PracticeStep>([
    .word("note", .note),
    .word("answer", { .answer(PracticeNoteID($0)) }) { if case .answer(let id) = $0 { id.raw } else { nil } },
  ])

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .note: "Practice note"
    case .answer: "Answer"
    }
  }

  var permission: Permission {
    switch self {
    case .note: .notePractice
    case .answer: .answerPractice
    }
  }
}
