import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// A manager's answer to an informal challenge.
struct ChallengeAnswerForm: FormDefinition {
  private let subject: Subject
  private let line: PracticeLine
  private let asker: String
  private let titled: String
  private let anAlert: String

  init(_ subject: Subject, _ note: PracticeNoteID, _ queries: CaseQueries) throws {
    let lines = try queries.practice(about: subject.chosen.child)
    guard let line = lines.first(where: { $0.note.id == note }) else {
      throw FormRefusal(words: PracticeNoteRefusal.noSuchNote.words)
    }
    self.subject = subject
    self.line = line
    asker = queries.name(of: line.note.by)
    anAlert = queries.rulebook.policy.vocabulary.one(.alert)
    titled = queries.rulebook.policy.title(of: line.note.kind)
  }

  var title: String { "Answer the \(titled) about \(subject.called)" }

  var lines: [String] {
    let due = line.due.map { ["The answer is due by \($0.words)."] } ?? []
    let after = "\(asker) reads the answer here, and may turn it into \(anAlert) all the same."
    return ["\(asker) wrote on \(line.note.on.words), about \(line.note.category.name):"]
      + ["“\(line.note.words)”"] + due + [after]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [.words("words", "What is done about it, by whom, by when", required: true)]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    .practice(.answer(subject.chosen.child, line.note.id, answers["words"] ?? ""))
  }
}
