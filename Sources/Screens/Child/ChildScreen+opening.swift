import Casebook
import Casework
import Desk
import Glass

extension ChildScreen {
  /// Opens the review or the alert that is selected, or the form for what became of a decision, of the child or
  /// around them.
  func open(_ desk: Desk) throws -> Intent {
    let selected = try selected(desk)
    if let review = selected?.as(ReviewID.self) { return .open(.review(child, review)) }
    if let alert = selected?.as(AlertID.self) { return .open(.alert(child, alert)) }
    if let note = selected?.as(PracticeNoteID.self) { return try open(note, desk) }
    if let care = try openCare(selected?.as(CareRow.self), desk) { return care }
    guard let decision = selected?.as(DecisionID.self), let line = try decisions(desk)[decision] else {
      return .refuse("There is nothing more to open here.")
    }
    return try ReviewStep.decisions(.outcome(decision, of: line.review))
      .begin(on: line.review, of: child, desk)
  }

  /// Opens the form for the answer to a note that waits for one.
  private func open(_ note: PracticeNoteID, _ desk: Desk) throws -> Intent {
    guard try desk.practice(about: child).contains(where: { $0.note.id == note && $0.isToAnswer }) else {
      return .refuse("The note waits for no answer: there is nothing more to open here.")
    }
    return try PracticeStep.answer(note).begin(about: Chosen(child), desk)
  }

  private func decisions(_ desk: Desk) throws -> [DecisionID: DecisionLine] {
    let lines = try desk.child(child).decisions(under: desk.rulebook)
    return Dictionary(lines.map { ($0.decision.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
