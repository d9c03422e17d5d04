import Casebook
public import Casework

extension Desk {
  func perform(_ command: CorrectionCommand) throws -> Done {
    switch command {
    case .takeBackLast(let id, let reason): try takeBackLast(id, reason)
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

  private func takeBackLast(_ id: ChildID, _ reason: String) throws -> Done {
    try signedIn.require(.takeBackOwnEntries)
    let name = called(try visibleRow(id))
    guard let last = try lastOwnAct(about: id) else { throw DeskRefusal.nothingToTakeBack(name) }
    let versions = try recordedEntries(id).filter { $0.act == last.act }.map(\.entry.version)
    let position = try append(to: id) { _, entries in
      [try Child.correct(entries, marking: versions, reason: reason)]
    }
    return Done(
      words: "Marked as entered in error: \(last.event.words(staff: staff)).", position: position)
  }
}

extension RecordedEntry {
  fileprivate var event: ChildEvent { entry.event }
}
