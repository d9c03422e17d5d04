import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

extension PracticeScreen {
  /// The alert that the note became; else its answer, where that is the person's; else the child. Of a theme, its
  /// notes.
  mutating func open(_ queries: CaseQueries) throws -> Intent {
    if let theme = try theme(queries) {
      (view, narrowedTo) = (.notes(.category), theme)
      return .stay
    }
    return try withLine(queries) { line in
      if let alert = line.alert { return .open(.alert(line.child.id, alert.id)) }
      if queries.mayAnswer(line) { return try answer(line, queries) }
      return .open(.child(line.child.id, about: try chosen(queries)?.duty))
    }
  }

  func answer(_ line: PracticeLine, _ queries: CaseQueries) throws -> Intent {
    try PracticeStep.answer(line.note.id).begin(about: SelectedSubject(line.child.id), queries)
  }

  func raise(_ line: PracticeLine, _ queries: CaseQueries) throws -> Intent {
    if let refusal = refusalOfAlert(line, queries) { return .refuse(refusal) }
    let origin = AlertOrigin(review: line.note.review, practiceNote: line.note.id)
    return try origin.begin(about: SelectedSubject(line.child.id), queries)
  }

  func refusalOfAlert(_ line: PracticeLine, _ queries: CaseQueries) -> String? {
    if let refusal = MenuAction.raise.refusal(for: queries.signedIn) { return refusal.words }
    let word = queries.rulebook.policy.vocabulary.one(.alert)
    if let alert = line.alert {
      return "It was turned into \(word) on \(alert.raised.on.words) already. Enter opens it."
    }
    guard line.note.kind != .challenge else { return nil }
    return "Only an informal challenge is turned into \(word). c opens \(line.called), where a raises one."
  }

  /// A note that waits for the person's answer is answered, by Enter or by the key of its own.
  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    let isToAnswer = offers(.answer, queries)
    return keys.leading(isToAnswer ? .menu(.answer) : nil).map { offers($0, queries) }
  }

  func withLine(_ queries: CaseQueries, _ then: (PracticeLine) throws -> Intent) throws -> Intent {
    if let line = try line(queries) { return try then(line) }
    return .refuse(view == .themes ? "Enter shows the notes of a theme first." : "Nothing is selected.")
  }
}

extension PracticeScreen.Action: LineAction {
  var lineAct: LineAct? {
    switch self {
    case .open: .open
    case .answer: .menu(.answer)
    case .alert: .menu(.raise)
    case .act(let act): .menu(act)
    case .quote, .child, .sort, .otherPane, .back, .leave, .move: nil
    }
  }
}
