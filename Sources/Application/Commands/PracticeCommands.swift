import CareCalendar
import Casework
import ReadModels
import Rulebook

extension CaseService {
  func perform(_ command: PracticeCommand) throws -> CommandResult {
    switch command {
    case .note(let id, let details): try note(id, details)
    case .monitor(let id, let review, let grades, let words, let day):
      try monitor(
        id, PracticeMonitoring(review, grades: grades, words: words, by: signedIn.member.id, on: day))
    case .answer(let id, let note, let words, let day): try answer(id, note, words, day ?? signedIn.day)
    }
  }

  private func note(_ id: ChildID, _ details: PracticeNoteDetails) throws -> CommandResult {
    try signedIn.require(.notePractice)
    let row = try visibleRow(id)
    let policy = rulebook.policy
    let note = PracticeNote(
      id: identifiers.practiceNote(), kind: details.kind,
      category: try category(details.category, among: policy.categories(for: details.kind)),
      words: details.words, review: details.review, by: signedIn.member.id, on: details.on ?? signedIn.day)
    let stage = details.kind == .challenge ? policy.ladder.challengeStage : nil
    let position = try append(to: id) { child, _ in
      try child.decide(.notePractice([.noted(note, at: stage)], today: signedIn.day))
    }
    let recorded = saying {
      .practiceNoted(row, title: title(of: details.kind), try recordedLine(note.id, of: id))
    }
    return CommandResult(recorded: recorded, position: position)
  }

  private func monitor(_ id: ChildID, _ form: PracticeMonitoring) throws -> CommandResult {
    try signedIn.require(.notePractice)
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.monitor(form, today: signedIn.day))
    }
    return CommandResult(recorded: .monitored(row, form), position: position)
  }

  private func answer(_ id: ChildID, _ note: PracticeNoteID, _ words: String, _ day: Day) throws
    -> CommandResult
  {
    _ = try refresh()
    try signedIn.require(.answerPractice)
    let row = try visibleRow(id)
    let answer = PracticeNote.Answer(words, by: signedIn.member.id, on: day)
    let position = try append(to: id) { child, _ in
      guard answersPractice(in: child.responsibility.caseHolder?.team) else {
        throw ServiceRefusal.impossible(anothersTurn)
      }
      guard known(about: child).holds(note) else { throw PracticeNoteRefusal.noSuchNote }
      return try child.decide(.notePractice([.answered(note, answer)], today: signedIn.day))
    }
    return CommandResult(recorded: .practiceAnswered(row, title: title(of: .challenge)), position: position)
  }

  /// "Practice note (informal challenge)", in the council's words.
  private func title(of kind: PracticeNoteKind) -> String {
    rulebook.policy.title(of: kind).capitalisingFirst
  }

  private func recordedLine(_ note: PracticeNoteID, of id: ChildID) throws -> PracticeLine? {
    let child = try recordedCase(id).child
    guard let found = child.practiceNote(note), let row = try row(of: id, upTo: nil) else { return nil }
    return PracticeLine(
      found, of: row, becoming: child.alert(takingUp: note), on: signedIn.day, under: rulebook, staff: staff)
  }
}
