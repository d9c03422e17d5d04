import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// One practice note in full: whom and what it is about, what it says, and what came of it.
struct PracticePane {
  let line: PracticeLine
  let queries: CaseQueries

  private var note: PracticeNote { line.note }

  func lines(width: Int) throws -> [Text] {
    let found = try queries.child(line.child.id)
    let who = flowed(ChildSummary(found: found, queries: queries).name, width: width).map {
      Text($0, style: .bold)
    }
    let kind = queries.rulebook.policy.title(of: note.kind).capitalisingFirst
    let about = paragraphs(["\(kind): \(note.category.name)"], width)
    let said = paragraphs(["“\(note.words)”"], width)
    let printed = paragraphs(found.child.printedWords(from: .impact(note.id)), width, .dim)
    return who + about + [""] + said + paragraphs(origin(found), width, .dim) + printed + [""]
      + became(width)
  }

  private func origin(_ found: ChildCase) -> [String] {
    let review = note.review.flatMap(found.child.reviews.file).map { file in
      let held = file.review.map { ", held \($0.heldOn.words)" } ?? ""
      return "Out of the \(found.title(of: file).lowercasingFirst)\(held)"
    }
    let stage = found.child.challengeStages[note.id].map { "Stage: \($0.called)" }
    return ["Noted by \(queries.name(of: note.by)) on \(note.on.words)", review, stage].compactMap { $0 }
  }

  /// The answer, the alert, or who is to answer by when.
  private func became(_ width: Int) -> [Text] {
    answered(width) + alert(width) + waiting(width)
  }

  private func answered(_ width: Int) -> [Text] {
    guard let answer = note.answer else { return [] }
    return paragraphs(["Answered by \(queries.name(of: answer.by)) on \(answer.on.words)"], width, .bold)
      + paragraphs(["“\(answer.words)”"], width)
  }

  /// "an alert", "a LAC Alert"
  private var anAlert: String { queries.rulebook.policy.vocabulary.one(.alert) }

  private func alert(_ width: Int) -> [Text] {
    guard let alert = line.alert else { return [] }
    let standing = "at \(alert.current.stage.called), \(AlertState(alert).words)"
    return paragraphs(["Turned into \(anAlert) on \(alert.raised.on.words)"], width, .bold)
      + paragraphs(
        [alert.isOpen ? "It is \(standing). Enter opens it." : "It is over. Enter opens it."], width)
  }

  private func waiting(_ width: Int) -> [Text] {
    guard let due = line.due, let left = line.left else { return [] }
    let away = left == 0 ? "today" : "\(line.unit.words(abs(left))) \(left < 0 ? "late" : "away")"
    return paragraphs(["To be answered by \(line.owner)", "by \(due.words), \(away)"], width, line.style)
      + paragraphs(["Without an answer by then, the IRO may turn it into \(anAlert)."], width, .dim)
  }

  private func paragraphs(_ words: [String], _ width: Int, _ style: Style = .plain) -> [Text] {
    words.flatMap { $0.wrapped(to: width) }.map { Text($0, style: style) }
  }
}
