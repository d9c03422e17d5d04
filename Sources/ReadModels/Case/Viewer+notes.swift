import CareCalendar
import Casework

/// What a child's social worker does not see: what IROs wrote for themselves and each other, drafts, and what the child said
/// of how they are. That something was recorded stays, and what was decided and sent. Of complaints and surveys not even
/// that is seen: they may be about the social worker.
extension Viewer {
  var seesNotesOfIROs: Bool { role != .socialWorker }
}

extension [RecordedEntry] {
  /// The entries without the notes of IROs, and without decisions that were not yet sent to the manager.
  var withoutNotesOfIROs: [RecordedEntry] {
    let marked = Child.markedInError(map(\.entry))
    let standing = filter { !marked.contains($0.entry.version) }
    let sent = Set(standing.compactMap { $0.entry.event.reviewOfSentDecisions })
    return filter { recorded in
      let event = recorded.entry.event
      return event.decidedAtReview.map(sent.contains) ?? true && !event.isDraft && !event.isSaidOfThoseWhoWork
    }
    .map { $0.telling($0.entry.event.withoutNotesOfIROs) }
  }
}

extension ChildEvent {
  /// The review whose decisions were sent by it.
  fileprivate var reviewOfSentDecisions: ReviewID? {
    if case .review(.noted(let id, .decisions(.issued))) = self { id } else { nil }
  }

  /// The review that it decides something at, or says what became of that.
  fileprivate var decidedAtReview: ReviewID? {
    if case .review(.noted(let id, .decisions)) = self { id } else { nil }
  }

  /// True for what was decided before it was settled by whom or by when, and for what became of that.
  fileprivate var isDraft: Bool {
    guard case .review(.noted(_, .decisions(let event))) = self else { return false }
    switch event {
    case .noted, .struckOut: return true
    default: return false
    }
  }

  /// True for what a child or a family said of those who work with them.
  fileprivate var isSaidOfThoseWhoWork: Bool {
    switch self {
    case .survey, .voice(.complained): true
    case .putOff(let putOff): putOff.duty.subject.isOfSurvey
    default: false
    }
  }

  fileprivate var withoutNotesOfIROs: ChildEvent {
    switch self {
    case .review(.noted(let id, let note)): .review(.noted(id, note.withoutNotesOfIROs))
    case .voice(.spoken(let said)) where said.words == nil: .voice(.spoken(said.withoutReason))
    case .putOff(let putOff):
      .putOff(PutOff(duty: putOff.duty, until: putOff.until, reason: "", on: putOff.on))
    case .allocation(.allocated(let allocation)): .allocation(.allocated(allocation.withoutReason))
    case .enteredInError(let correction):
      .enteredInError(Correction(versions: correction.versions, reason: ""))
    default: self
    }
  }
}

extension ChildRow {
  /// The row without duties about surveys, and without why any is put off.
  var withoutNotesOfIROs: ChildRow {
    var row = self
    row.duties.removeAll { $0.duty.key.subject.isOfSurvey }
    for place in row.duties.indices { row.duties[place].reason = nil }
    return row
  }
}

extension DutySubject {
  fileprivate var isOfSurvey: Bool { if case .survey = self { true } else { false } }
}

extension ReviewFileEvent {
  fileprivate var withoutNotesOfIROs: ReviewFileEvent {
    switch self {
    case .preparation(.notInvited(let party, _, let day)):
      .preparation(.notInvited(party, reason: "", on: day))
    case .meeting(.tookPart(let attendance, let day)):
      .meeting(
        .tookPart(
          Attendance(party: attendance.party, route: attendance.route, reported: attendance.reported), on: day
        ))
    case .meeting(.childAnswered(_, _, let day)):
      .meeting(.childAnswered(placement: .notAsked, plan: .notAsked, on: day))
    case .plan(let event): .plan(event.withoutNotesOfIROs)
    case .decisions(.saidToChild(let decision, _, let day)):
      .decisions(.saidToChild(decision, words: nil, on: day))
    case .decisions(.made(let decision, let day)): .decisions(.made(decision.withoutWordsToChild, on: day))
    case .followUp(.recordWritten(_, let day)): .followUp(.recordWritten("", on: day))
    case .followUp(.midwayChecked(let check)):
      .followUp(
        .midwayChecked(
          MidwayCheck(on: check.on, words: [:], decisionsAreOnTrack: check.decisionsAreOnTrack)))
    case .delivery(.sentAgain(let sending, let way, _, let day)):
      .delivery(.sentAgain(sending, way, words: nil, on: day))
    default: self
    }
  }
}

extension PlanEvent {
  fileprivate var withoutNotesOfIROs: PlanEvent {
    switch self {
    case .progressed(let progress, let day):
      .progressed(Progress(domain: progress.domain, issue: progress.issue, words: nil), on: day)
    case .placementObserved(_, let day): .placementObserved(words: "", on: day)
    case .risk(_, let day): .risk(words: "", on: day)
    case .answered(let question, let answer, let day):
      .answered(question: question, answer: ChecklistAnswer(answer.verdict), on: day)
    case .milestoneSet, .milestoneReached, .permanence, .amendedPlanReceived: self
    }
  }
}

extension Conversation {
  /// The same without why it was as it was, which the IRO noted.
  fileprivate var withoutReason: Conversation {
    Conversation(on: on, way: way, review: review, reason: nil, words: words, audience: audience)
  }
}

extension Allocation {
  fileprivate var withoutReason: Allocation {
    Allocation(iro: iro, since: since, recordedOn: recordedOn)
  }
}
