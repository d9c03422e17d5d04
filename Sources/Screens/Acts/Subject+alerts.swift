import Casebook
import Casework
import Desk
import Rulebook

extension AlertOrigin {
  /// Opens the form for raising an alert out of it, or says why not.
  func begin(about chosen: Chosen, _ desk: Desk) throws -> Intent {
    if let refusal = try Act.raise.refusal(about: chosen, outOf: self, desk) { return .refuse(refusal) }
    return .open(.form(.raise(self), chosen))
  }
}

extension Subject {
  /// What an alert that is raised here comes out of: the decision, the review or the challenge that is selected.
  var origin: AlertOrigin {
    let file = duty?.key.review.flatMap { found.child.reviews.file($0) }
    return AlertOrigin(
      review: file?.id, decision: duty?.key.decision.flatMap { file?.decisions[$0] }?.id,
      practiceNote: duty?.key.practiceNote)
  }

  /// The alert that the person is to acknowledge or answer: the selected one, or else what presses most.
  func alert(for act: Act, _ desk: Desk) throws -> AlertID? {
    if let alert = duty?.key.alert { return alert }
    return try desk.alerts(about: chosen.child).first { line in
      desk.mayAct(on: line) && (act == .answer || line.state == .toAcknowledge)
    }?.alert.id
  }

  /// The challenge that the person is to answer: the selected one, or else, where no alert is selected, the first.
  func challenge(_ desk: Desk) throws -> PracticeNoteID? {
    if let note = duty?.key.practiceNote { return note }
    guard duty?.key.alert == nil, try alert(for: .answer, desk) == nil else { return nil }
    return found.child.practiceNotes.first { note in
      note.kind == .challenge && note.answer == nil && found.child.alert(takingUp: note.id) == nil
    }?.id
  }
}
