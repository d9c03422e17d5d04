import CareCalendar
import Casework
import Measures
import ReadModels
public import Record
import Rulebook

extension CaseService {
  /// Records what the command comes to, and says it in words. The half-filled form that it was typed into, if any, is
  /// taken out in the same moment. A form whose act is recorded already is not recorded again.
  ///
  /// Throws `ServiceRefusal` when it may not be done or cannot be true, `StoreFault` when it could not be kept.
  /// When somebody else recorded something meanwhile, it is decided again on what then stands.
  public func perform(_ command: Command, saving form: SavedForm? = nil) throws -> CommandResult {
    guard !signedIn.isReadOnly else { throw ServiceRefusal.readOnlyDay(signedIn.day) }
    let done = try recording {
      if let form, let before = try recordedBefore(form.act) { return before }
      try requireClock()
      saving = form
      defer { saving = nil }
      return try recorded(command)
    }
    if form != nil { leavesTraces = true }
    // It is recorded: what goes wrong in looking again is for the next question to say.
    _ = try? refresh()
    return done
  }

  private func recorded(_ command: Command) throws -> CommandResult {
    switch command {
    case .review(let command): try perform(command)
    case .voice(let command): try perform(command)
    case .family(let command): try perform(command)
    case .care(let command): try perform(command)
    case .change(let command): try perform(command)
    case .court(let command): try perform(command)
    case .allocation(let command): try perform(command)
    case .alert(let command): try perform(command)
    case .practice(let command): try perform(command)
    case .quotation(let command): try perform(command)
    case .survey(let command): try perform(command)
    case .duty(let command): try perform(command)
    case .difference(let command): try perform(command)
    case .correction(let command): try perform(command)
    case .staff(let command): try perform(command)
    case .council(let command): try perform(command)
    case .service(let command): try perform(command)
    }
  }

  /// That the act of a form is recorded already, and on which day; nil where it is not. It is told by that, and not told
  /// again at the next start.
  public func recordedBefore(_ act: FormActID) throws -> CommandResult? {
    guard let last = try store.lastEntry(of: act) else { return nil }
    leavesTraces = true
    _ = try? refresh()
    let day = (Double(last.recordedAt.milliseconds) / 86_400_000).rounded(.down)
    return CommandResult(recorded: .before(on: Day(number: Int(day))), position: last.position)
  }

  /// Decides on the child's state and appends, again and again while others get in between.
  func append(
    to id: ChildID, _ decide: (_ child: Child, _ entries: [ChildEntry]) throws -> [ChildEvent]
  ) throws -> Position {
    try append(to: [id]) { _, child, entries in try decide(child, entries) }
  }

  /// The same about several children, as one act: recorded of all of them or of none.
  func append(
    to ids: [ChildID],
    _ decide: (_ id: ChildID, _ child: Child, _ entries: [ChildEntry]) throws -> [ChildEvent]
  ) throws -> Position {
    lastActed = ids.first
    while true {
      let decided = try ids.map { id in
        let entries = try wholeHistory(of: id)
        let events = try refusalsInWords { try decide(id, Child(folding: entries), entries) }
        return Decided(id: id, entries: entries, events: events)
      }
      if let position = try appendUnlessConflict(act(decided), renewal(decided)) { return position }
    }
  }

  /// What was decided about one child, on the entries that there were.
  private struct Decided {
    let id: ChildID
    let entries: [ChildEntry]
    let events: [ChildEvent]
  }

  private func act(_ decided: [Decided]) throws -> Act {
    let appends = decided.filter { !$0.events.isEmpty }.map { one in
      StreamAppend(
        stream: StreamID(one.id), expecting: one.entries.count,
        events: one.events.map { NewEvent(.child($0)) })
    }
    return try act(appends)
  }

  /// What the person who asks records at once.
  func act(_ appends: [StreamAppend]) throws -> Act {
    Act(
      id: saving?.act ?? newAct(), appends: try underClock(appends), recordedAt: clock.now(),
      recordedBy: signedIn.member.id)
  }

  private func renewal(_ decided: [Decided]) -> BoardRenewal {
    let after = decided.map { one in
      let entries = one.entries + one.entries.continued(by: one.events)
      return (id: one.id, child: Child(folding: entries), entries: entries)
    }
    let rows = after.compactMap { one in
      ChildRow.index(of: one.child, id: one.id, entries: one.entries, under: rulebook)
    }
    // Only in a demonstration is something recorded on another day than the present one: years of it, before anybody
    // looks at where lines stand or counts.
    guard signedIn.day == presentDay else { return BoardRenewal(rows: rows, fingerprint: fingerprint) }
    var counted: [ChildID: CountedChild] = [:]
    for one in after { counted[one.id] = CountedChild(one.child, id: one.id, under: rulebook) }
    return renewal(of: rows, counted, mends: mends(of: rows.map(\.id)))
  }
}

extension CaseService {
  /// Runs what records one act. Where the store fails before that is on record, the fault says that nothing was recorded;
  /// of a question that fails afterwards that would be untrue.
  func recording<Result>(_ body: () throws -> Result) throws -> Result {
    isRecorded = false
    do {
      return try body()
    } catch StoreFault.storage(let fault) where !isRecorded {
      throw StoreFault.recording(fault)
    }
  }

  /// Appends, and returns nil when a stream has moved on meanwhile.
  func appendUnlessConflict(_ act: Act, _ rows: BoardRenewal) throws -> Position? {
    do {
      let position = try store.append(act, renewing: rows, finishing: saving?.key)
      (saving, isRecorded) = (nil, true)
      noteDoubt(in: act)
      return position
    } catch {
      if case .journal(.conflict) = error { return nil }
      throw error
    }
  }
}

extension [ChildEntry] {
  /// The events as the entries that would follow these.
  func continued(by events: [ChildEvent]) -> [ChildEntry] {
    events.enumerated().map { ChildEntry(version: count + $0.offset + 1, event: $0.element) }
  }
}
