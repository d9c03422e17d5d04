public import Casework
public import ReadModels

extension CaseService {
  func perform(_ command: CorrectionCommand) throws -> CommandResult {
    switch command {
    case .takeBackLast(let id, let reason): try takeBackLast(id, reason)
    case .takeBack(let id, let version, let reason): try takeBack(id, version, reason)
    }
  }

  private func takeBack(_ id: ChildID, _ version: Int, _ reason: String) throws -> CommandResult {
    _ = try visibleRow(id)
    let entries = try recordedEntries(id)
    guard let entry = entries.first(where: { $0.entry.version == version }) else {
      throw ServiceRefusal.impossible(CorrectionRefusal.noSuchEntry.words)
    }
    try requireTakingBack(entry)
    return try takeBack(entry, among: entries, of: id, reason)
  }

  private func requireTakingBack(_ entry: RecordedEntry) throws {
    let isOwn = entry.recordedBy == signedIn.member.id && !entry.isFromFile
    try signedIn.require(isOwn ? .takeBackOwnEntries : .takeBackAnyEntry)
  }

  private func takeBack(
    _ entry: RecordedEntry, among entries: [RecordedEntry], of id: ChildID, _ reason: String
  ) throws -> CommandResult {
    let versions = marked(with: entry, among: entries).map(\.entry.version)
    let position = try append(to: id) { _, entries in
      [try Child.correct(entries, marking: versions, reason: reason)]
    }
    let child = try? childAsSeen(id)
    let words =
      child.map {
        entry.entry.event.withoutChildsWords.words(
          staff: staff, of: $0, in: rulebook.policy.vocabulary)
      }
      ?? "entry \(entry.entry.version)"
    return CommandResult(recorded: .enteredInError(words), position: position)
  }

  /// The whole act that the entry belongs to, as far as it is about this child and still stands.
  private func marked(with entry: RecordedEntry, among entries: [RecordedEntry]) -> [RecordedEntry] {
    // A file is one act with thousands of entries: of it, the one entry is meant.
    if entry.isFromFile { return [entry] }
    let marked = Child.markedInError(entries.map(\.entry))
    return entries.filter {
      $0.act == entry.act && (!marked.contains($0.entry.version) || $0.entry == entry.entry)
    }
  }

  /// What is marked as entered in error by taking back the entry of this version: itself, and what was recorded
  /// by the same command. Throws why the person who asks may not, or why the rest could not be true without it.
  public func toTakeBack(_ version: Int, about id: ChildID) throws -> [TimelineLine] {
    if signedIn.isReadOnly { throw ServiceRefusal.readOnlyDay(signedIn.day) }
    let timeline = try child(id).timeline
    guard let entry = timeline.first(where: { $0.recorded.entry.version == version })?.recorded else {
      throw ServiceRefusal.impossible(CorrectionRefusal.noSuchEntry.words)
    }
    try requireTakingBack(entry)
    let versions = marked(with: entry, among: try recordedEntries(id)).map(\.entry.version)
    let whole = try childEntries(id)
    try refusalsInWords { _ = try Child.correct(whole, marking: versions, reason: "to see whether it can") }
    return timeline.filter { versions.contains($0.recorded.entry.version) }
  }

  /// The last thing the person who asks recorded about the child that still stands, in words; nil when there is none.
  public func lastOwnEntry(about id: ChildID) throws -> String? {
    try lastOwnAct(about: id)?.entry.event.words(
      staff: staff, of: try childAsSeen(id), in: rulebook.policy.vocabulary)
  }

  /// The child whose last entry is meant when no other is named: the one last acted upon from this service.
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

  private func takeBackLast(_ id: ChildID, _ reason: String) throws -> CommandResult {
    try signedIn.require(.takeBackOwnEntries)
    let name = try visibleRow(id).nameOrNumber
    guard let last = try lastOwnAct(about: id) else { throw ServiceRefusal.nothingToTakeBack(name) }
    return try takeBack(last, among: try recordedEntries(id), of: id, reason)
  }
}
