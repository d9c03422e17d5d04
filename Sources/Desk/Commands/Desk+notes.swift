import CareCalendar
public import Casebook
public import Casework
import Rulebook

extension Desk {
  /// A new id for somebody around a child.
  public func newPerson() -> PersonID { identifiers.person() }
  public func newDecision() -> DecisionID { identifiers.decision() }
  public func newMilestone() -> MilestoneID { identifiers.milestone() }

  /// Records notes of one review as one act.
  func note(
    _ id: ChildID, _ review: ReviewID, _ notes: [ReviewNote], _ seen: NotesSeen?
  ) throws -> Done {
    for note in notes { try signedIn.require(note.permission) }
    let row = try visibleRow(id)
    for note in notes { try signedIn.require(note.permission, about: row.team) }
    let position = try append(to: id) { child, _ in
      try check(seen, id, review)
      return try child.decide(.note(notes, on: review, today: signedIn.day))
    }
    // It is recorded: a store that cannot be read just now is no reason to say that it is not.
    let found = try? recordedCase(id)
    let file = found?.child.reviews.file(review)
    let words = said(notes, of: file, found?.child ?? Child()).joined(separator: "; ")
    let title = file.flatMap { found?.title(of: $0) } ?? "Review"
    return Done(words: "\(title) of \(called(row)): \(words)".asSentence, position: position)
  }

  /// Throws when what the person would write over is not what they saw. It is compared as they may see it.
  private func check(_ seen: NotesSeen?, _ id: ChildID, _ review: ReviewID) throws {
    guard let seen else { return }
    let now = NotesSeen(seen.matter, in: try recordedCase(id).child.reviews.file(review))
    guard now != seen else { return }
    _ = try refresh()
    throw DeskRefusal.somebodyElseActed(
      "Meanwhile \(seen.matter.words): the journal shows how. Look again; saving once more still does it."
    )
  }

  /// What was noted; where it is more than three things, how many there are of those alike.
  private func said(_ notes: [ReviewNote], of file: ReviewFile?, _ child: Child) -> [String] {
    guard notes.count > 3 else { return notes.map { said($0, of: file, child) } }
    let counts = Dictionary(notes.compactMap(\.alike).map { ($0, 1) }, uniquingKeysWith: +)
    var told: Set<String> = []
    return notes.compactMap { note in
      guard let alike = note.alike, let count = counts[alike], count > 1 else {
        return said(note, of: file, child)
      }
      return told.insert(alike).inserted ? "\(count) \(alike)" : nil
    }
  }

  /// What was noted, with whom it now waits for and until when.
  private func said(_ note: ReviewNote, of file: ReviewFile?, _ child: Child) -> String {
    switch note {
    case .meeting(.completed(let day)):
      let due = rulebook.calendar.end(of: rulebook.policy[.decisionsToManager], from: day)
      return "completed; its decisions are due to \(teamManager(of: child)) by \(due.words)"
    case .decisions(.issued(let day)):
      let reply = file.map { rulebook.terms.replyPeriod(of: $0, issuedOn: day) }
      let due = reply.map { "; a reply is due by \($0.due.words)" } ?? ""
      return "decisions sent to \(teamManager(of: child))\(due)"
    default: return note.words(in: file, of: child)
    }
  }

  /// The manager of the child's own team by name, where there is just one.
  public func teamManager(of child: Child) -> String {
    let team = child.responsibility.caseHolder?.team
    let managers = staff.members.map(\.details).filter { details in
      details.role == .teamManager && details.team == team && signedIn.day.isNotAfter(details.ended)
    }
    return team != nil && managers.count == 1 ? managers[0].name : "the team manager"
  }
}

extension ReviewNote {
  /// What somebody must be allowed to do to record it.
  public var permission: Permission {
    switch self {
    case .preparation(let event): event.permission
    case .meeting: .recordReviews
    case .plan(let event): event.isReceived ? .sendAndReceive : .recordReviews
    case .decisions(.replied): .answerDecisions
    case .decisions(.done), .decisions(.notDone): .reportOutcomes
    case .decisions: .recordReviews
    case .afterwards(.sent): .sendAndReceive
    case .afterwards: .recordReviews
    }
  }
}

extension ReviewStep {
  /// What somebody must be allowed to do to take it.
  public var permission: Permission {
    switch self {
    case .preparation(.book), .preparation(.cancel): .bookReviews
    case .preparation(.childSpokenTo): .hearChildren
    default: note(on: Day(number: 0))?.permission ?? .recordReviews
    }
  }
}

extension ReviewNote {
  /// What many of its kind are called together; nil for what is told one by one.
  fileprivate var alike: String? {
    switch self {
    case .preparation(.invited): "people invited"
    case .preparation(.invitationSent): "invitations sent"
    case .preparation(.consultationSent): "consultations sent"
    case .afterwards(.sent(let document, _, _)): "people sent the \(document.words)"
    default: nil
    }
  }
}

extension PreparationEvent {
  fileprivate var permission: Permission {
    switch self {
    case .invitationSent, .consultationSent, .consultationReturned, .documentReceived: .sendAndReceive
    case .socialWorkerSpokenTo, .invited, .notInvited, .chosen, .managerTold: .prepareReviews
    }
  }
}
