import Casebook
import Casework
import Desk
import Rulebook

extension PracticeScreen {
  /// The alert that the note became; else its answer, where that is the person's; else the child. Of a theme, its
  /// notes.
  mutating func open(_ desk: Desk) throws -> Intent {
    if let theme = try theme(desk) {
      (view, narrowedTo) = (.notes(.category), theme.category)
      return .stay
    }
    return try withLine(desk) { line in
      if let alert = line.alert { return .open(.alert(line.child.id, alert.id)) }
      return desk.mayAnswer(line) ? try answer(line, desk) : .open(.child(line.child.id))
    }
  }

  func answer(_ line: PracticeLine, _ desk: Desk) throws -> Intent {
    try PracticeStep.answer(line.note.id).begin(about: Chosen(line.child.id), desk)
  }

  func raise(_ line: PracticeLine, _ desk: Desk) throws -> Intent {
    if let refusal = refusalOfAlert(line, desk) { return .refuse(refusal) }
    let origin = AlertOrigin(review: line.note.review, practiceNote: line.note.id)
    return try origin.begin(about: Chosen(line.child.id), desk)
  }

  func refusalOfAlert(_ line: PracticeLine, _ desk: Desk) -> String? {
    if let refusal = MenuAction.raise.refusal(for: desk.signedIn) { return refusal.words }
    let word = desk.rulebook.policy.vocabulary.one(.alert)
    if let alert = line.alert {
      return "It was turned into \(word) on \(alert.raised.on.words) already. Enter opens it."
    }
    guard line.note.kind != .challenge else { return nil }
    return "Only an informal challenge is turned into \(word). c opens \(line.called), where a raises one."
  }

  func withLine(_ desk: Desk, _ then: (PracticeLine) throws -> Intent) throws -> Intent {
    if let line = try line(desk) { return try then(line) }
    return .refuse(view == .themes ? "Enter shows the notes of a theme first." : "Nothing is selected.")
  }
}
