import Application
import Casework
import ReadModels
import Rulebook

/// An alert or an informal challenge, of which a manager may have several before them.
enum OpenDispute: Hashable {
  case alert(AlertID)
  case challenge(PracticeNoteID)
}

extension Subject {
  /// What an alert that is raised here comes out of: the decision, the review or the challenge that is selected.
  var origin: AlertOrigin {
    let decision = duty?.key.decision ?? DecisionID(chosen.about)
    let file = found.child.reviews.files.first { file in
      duty?.key.review.map { $0 == file.id } ?? (file.decisions[decision] != nil)
    }
    return AlertOrigin(
      review: file?.id, decision: file?.decisions[decision]?.id, practiceNote: duty?.key.practiceNote)
  }

  /// The alert or the note that is selected; nil where something else is.
  var dispute: OpenDispute? {
    if let alert = duty?.key.alert { return .alert(alert) }
    if let note = duty?.key.practiceNote { return .challenge(note) }
    if let alert = found.child.alerts.first(where: { $0.id.raw == chosen.about }) { return .alert(alert.id) }
    return found.child.practiceNotes.first { $0.id.raw == chosen.about }.map { .challenge($0.id) }
  }

  /// What about the child waits for the person to acknowledge or answer it, what presses most first.
  func waiting(for act: MenuAction, _ queries: CaseQueries) throws -> [OpenDispute] {
    let alerts = try queries.alerts(about: chosen.child).filter { line in
      queries.mayAct(on: line) && (act == .answer || line.state == .toAcknowledge)
    }.map { OpenDispute.alert($0.alert.id) }
    guard act == .answer else { return alerts }
    let notes = try queries.practice(about: chosen.child).filter(queries.mayAnswer)
    return alerts + notes.map { .challenge($0.note.id) }
  }

  /// What is selected, or else the only one that waits. What nobody has before them is not acted on in their name.
  func dispute(for act: MenuAction, _ queries: CaseQueries) throws -> OpenDispute? {
    if let dispute { return dispute }
    let waiting = try waiting(for: act, queries)
    return waiting.count == 1 ? waiting[0] : nil
  }
}
