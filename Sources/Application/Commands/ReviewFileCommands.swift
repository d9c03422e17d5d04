import CareCalendar
public import Casework
public import ReadModels
import Rulebook

extension CaseService {
  /// Records notes of one review as one act.
  func note(
    _ id: ChildID, _ review: ReviewID, _ notes: [ReviewFileEvent], _ seen: ReviewTextSnapshot?
  ) throws -> CommandResult {
    for note in notes { try signedIn.require(note.permission) }
    let row = try visibleRow(id)
    for note in notes { try signedIn.require(note.permission, about: row.team) }
    let position = try append(to: id) { child, _ in
      try check(seen, id, review)
      try checkLateness(notes, id, review)
      return try child.decide(.note(notes, on: review, today: signedIn.day))
    }
    return CommandResult(recorded: saying { .noted(row, told(of: id, review, notes)) }, position: position)
  }

  private func told(of id: ChildID, _ review: ReviewID, _ notes: [ReviewFileEvent]) -> NotesRecorded {
    let found = try? recordedCase(id)
    let file = found?.child.reviews.file(review)
    return NotesRecorded(
      title: file.flatMap { found?.title(of: $0) } ?? "Review", notes, of: file, found?.child ?? Child(),
      teamManager: teamManager(of: found?.child ?? Child()), decisionsDue: decisionsDue(after: notes),
      replyDue: file.flatMap { replyDue(after: notes, of: $0) })
  }

  /// Records notes of several reviews as one act.
  func note(_ each: [ReviewNotes]) throws -> CommandResult {
    for note in each.flatMap(\.notes) { try signedIn.require(note.permission) }
    let rows = try each.map { (try visibleRow($0.child), $0) }
    for (row, own) in rows {
      for note in own.notes { try signedIn.require(note.permission, about: row.team) }
    }
    var seen: Set<ChildID> = []
    var kinds: [ChildID: [ReviewKind?]] = [:]
    let children = each.map(\.child).filter { seen.insert($0).inserted }
    let position = try append(to: children) { id, child, _ in
      var (child, events) = (child, [ChildEvent]())
      kinds[id] = each.filter { $0.child == id }.map { child.reviews.file($0.review)?.kind }
      for own in each where own.child == id {
        try checkLateness(own.notes, id, own.review)
        let decided = try child.decide(.note(own.notes, on: own.review, today: signedIn.day))
        for event in decided { child.evolve(event) }
        events += decided
      }
      return events
    }
    return CommandResult(
      recorded: .notedEach(children.flatMap { kinds[$0] ?? [] }, each.flatMap(\.notes)), position: position)
  }

  private func decisionsDue(after notes: [ReviewFileEvent]) -> Day? {
    notes.compactMap { note -> Day? in
      guard case .meeting(.completed(let day)) = note else { return nil }
      return rulebook.calendar.end(of: rulebook.policy[.decisionsToManager], from: day)
    }.first
  }

  private func replyDue(after notes: [ReviewFileEvent], of file: ReviewFile) -> Day? {
    notes.compactMap { note -> Day? in
      guard case .decisions(.issued(let day)) = note else { return nil }
      return rulebook.terms.replyPeriod(of: file, issuedOn: day).due
    }.first
  }

  /// Throws where a reason for lateness is given of a review that was in time by the council's terms; one that is given
  /// anew is not asked about.
  private func checkLateness(_ notes: [ReviewFileEvent], _ id: ChildID, _ review: ReviewID) throws {
    let gives = notes.contains { if case .meeting(.lateReasonGiven) = $0 { true } else { false } }
    guard gives else { return }
    let found = try recordedCase(id)
    guard let held = found.child.reviews.file(review)?.review, held.lateReason == nil else { return }
    if !found.mayBeLate(review) { throw ReviewFileRefusal.notLate }
  }

  /// Throws when what the person would write over is not what they saw. It is compared as they may see it.
  private func check(_ seen: ReviewTextSnapshot?, _ id: ChildID, _ review: ReviewID) throws {
    guard let seen else { return }
    let file = try recordedCase(id).child.reviews.file(review)
    let now = ReviewTextSnapshot(seen.matter, in: file)
    guard now != seen else { return }
    _ = try refresh()
    let words = seen.matter.words((file?.kind).meetingWord)
    throw ServiceRefusal.somebodyElseActed(
      "Meanwhile \(words) by \(try actor(about: id) { seen.matter.isChanged(by: $0) }):"
        + " the journal shows how. Look again; saving once more still does it.")
  }
}

extension ReviewFileEvent {
  /// What somebody must be allowed to do to record it.
  public var permission: Permission {
    switch self {
    case .preparation(let event): event.permission
    case .meeting(.furtherBooked), .meeting(.furtherCancelled): .bookReviews
    case .meeting: .recordReviews
    case .plan(let event): event.isReceived ? .sendAndReceive : .recordReviews
    case .decisions(.replied): .answerDecisions
    case .decisions(.done), .decisions(.notDone): .reportOutcomes
    case .decisions: .recordReviews
    case .followUp(.sent), .delivery: .sendAndReceive
    case .followUp: .recordReviews
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

extension PreparationEvent {
  fileprivate var permission: Permission {
    switch self {
    case .invitationSent, .changeTold, .consultationSent, .consultationReturned, .documentReceived:
      .sendAndReceive
    case .socialWorkerSpokenTo, .invited, .notInvited, .chosen, .managerTold: .prepareReviews
    }
  }
}
