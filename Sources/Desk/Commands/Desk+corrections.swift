import Casebook
public import Casework

extension Desk {
  func perform(_ command: CorrectionCommand) throws -> Done {
    switch command {
    case .takeBackLast(let id, let reason):
      let name = called(try visibleRow(id))
      guard let last = try lastOwnAct(about: id) else { throw DeskRefusal.nothingToTakeBack(name) }
      return try takeBack(id, last.act, reason)
    case .takeBack(let id, let act, let reason): return try takeBack(id, act, reason)
    }
  }

  /// The last thing the person who asks recorded about the child that still stands, in words; nil when there is none.
  public func lastOwnEntry(about id: ChildID) throws -> String? {
    try lastOwnAct(about: id)?.entry.event.words(staff: staff)
  }

  /// The child whose last entry is meant when no other is named: the one last acted upon from this desk.
  public var lastActedChild: ChildID? { lastActed }

  private func lastOwnAct(about id: ChildID) throws -> RecordedEntry? {
    let entries = try recordedEntries(id)
    let marked = Child.markedInError(entries.map(\.entry))
    return entries.last { entry in
      if case .enteredInError = entry.entry.event { return false }
      return entry.recordedBy == signedIn.member.id && !entry.isFromFile
        && !marked.contains(entry.entry.version)
    }
  }

  private func takeBack(_ id: ChildID, _ act: String, _ reason: String) throws -> Done {
    try signedIn.require(.takeBackOwnEntries)
    let row = try visibleRow(id)
    let recorded = try recordedEntries(id).filter { $0.act == act }
    guard let first = recorded.first else { throw DeskRefusal.nothingToTakeBack(called(row)) }
    if first.recordedBy != signedIn.member.id, !signedIn.may(.takeBackAnyEntry) {
      throw DeskRefusal.notYours(by: first.recordedBy.map(name(of:)) ?? "somebody else")
    }
    let position = try append(to: id) { _, entries in
      [try Child.correct(entries, marking: recorded.map(\.entry.version), reason: reason)]
    }
    return Done(
      words: "Marked as entered in error: \(first.entry.event.words(staff: staff)).", position: position)
  }
}

extension RecordedEntry {
  fileprivate var event: ChildEvent { entry.event }
}
