public import Casework
public import ReadModels

extension CaseQueries {
  /// True where the person may answer the note now.
  public func mayAnswer(_ line: PracticeLine) -> Bool {
    signedIn.may(.answerPractice) && line.isToAnswer && line.note.by != signedIn.member.id
      && answersPractice(in: line.child.team)
  }

  /// Why the person cannot answer a note about a child now, in words; nil when they can.
  public func refusal(ofAnswering note: PracticeNoteID, about id: ChildID) throws -> String? {
    guard signedIn.may(.answerPractice) else {
      return ServiceRefusal.notPermitted(.answerPractice, signedIn.role).words
    }
    guard let line = try practice(note, about: id) else { return PracticeNoteRefusal.noSuchNote.words }
    if let alert = line.alert { return PracticeNoteRefusal.becameAnAlert(on: alert.raised.on).words }
    if let answer = line.note.answer { return PracticeNoteRefusal.answeredAlready(on: answer.on).words }
    if line.note.kind != .challenge { return PracticeNoteRefusal.needsNoAnswer(line.note.kind).words }
    return answersPractice(in: line.child.team) ? nil : anothersTurn
  }

  /// Nil for a child whom the person may not see, and where there is no such note on the child.
  private func practice(_ note: PracticeNoteID, about id: ChildID) throws -> PracticeLine? {
    guard try row(of: id, in: signedIn.scope()) != nil else { return nil }
    return try practice(about: id).first { $0.note.id == note }
  }

  var anothersTurn: String { "The manager of the child's own team answers it, or a manager above them." }

  func answersPractice(in team: String?) -> Bool {
    staff.acting(signedIn.member.id, on: practiceRoles, team: team, day: signedIn.day) != nil
  }

  /// To whom an informal challenge goes, and then up the ladder.
  var practiceRoles: [Role] { rulebook.policy.ladder.roles(from: .teamManager) }
}
