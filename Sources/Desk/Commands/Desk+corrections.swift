import Casebook
public import Casework

extension Desk {
  func perform(_ command: CorrectionCommand) throws -> Done {
    switch command {
    case .takeBackLast(let id, let reason): try takeBackLast(id, reason)
    case .takeBack(let id, let version, let reason): try takeBack(id, version, reason)
    }
  }

  private func takeBack(_ id: ChildID, _ version: Int, _ reason: String) throws -> Done {
    _ = try visibleRow(id)
    let entries = try recordedEntries(id)
    guard let entry = entries.first(where: { $0.entry.version == version }) else {
      throw DeskRefusal.impossible(CorrectionRefusal.noSuchEntry.words)
    }
    let isOwn = entry.recordedBy == signedIn.member.id && !entry.isFromFile
    try signedIn.require(isOwn ? .takeBackOwnEntries : .takeBackAnyEntry)
    return try takeBack(entry, among: entries, of: id, reason)
  }

  /// Marks the whole act that the entry belongs to, as far as it is about this child.
  private func takeBack(
    _ entry: RecordedEntry, among entries: [RecordedEntry], of id: ChildID, _ reason: String
  ) throws -> Done {
    let marked = Child.markedInError(entries.map(\.entry))
    // A file is one act with thousands of entries: of it, the one entry is meant.
    let act = entry.isFromFile ? [entry] : entries.filter { $0.act == entry.act }
    let versions = act.map(\.entry.version).filter { !marked.contains($0) || $0 == entry.entry.version }
    let position = try append(to: id) { _, entries in
      [try Child.correct(entries, marking: versions, reason: reason)]
    }
    let words = entry.entry.event.words(staff: staff, of: Child(folding: try childEntries(id)))
    return Done(words: "Marked as entered in error: \(words).", position: position)
  }

  /// The last thing the person who asks recorded about the child that still stands, in words; nil when there is none.
  public func lastOwnEntry(about id: ChildID) throws -> String? {
    try lastOwnAct(about: id)?.entry.event.words(staff: staff, of: Child(folding: try childEntries(id)))
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
    return try takeBack(last, among: try recordedEntries(id), of: id, reason)
  }
}
