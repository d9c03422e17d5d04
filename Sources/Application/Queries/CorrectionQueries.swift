public import Casework
public import ReadModels

extension CaseQueries {
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

  /// The last thing the person who asks recorded about the child that still stands, in words; nil when there is none, and
  /// of a child whom they see no more.
  public func lastOwnEntry(about id: ChildID) throws -> String? {
    guard try row(of: id, in: signedIn.scope()) != nil else { return nil }
    return try lastOwnAct(about: id)?.entry.event.words(
      staff: staff, of: try childAsSeen(id), in: rulebook.policy.vocabulary)
  }

  /// The child whose last entry is meant when no other is named: the one last acted upon from this service.
  public var lastActedChild: ChildID? { lastActed }

  func lastOwnAct(about id: ChildID) throws -> RecordedEntry? {
    let entries = try recordedEntries(id)
    let marked = Child.markedInError(entries.map(\.entry))
    return entries.last { entry in
      if case .enteredInError = entry.entry.event { return false }
      return entry.recordedBy == signedIn.member.id && !entry.isFromFile
        && !marked.contains(entry.entry.version)
    }
  }

  /// The whole act that the entry belongs to, as far as it is about this child and still stands.
  func marked(with entry: RecordedEntry, among entries: [RecordedEntry]) -> [RecordedEntry] {
    // A file is one act with thousands of entries: of it, the one entry is meant.
    if entry.isFromFile { return [entry] }
    let marked = Child.markedInError(entries.map(\.entry))
    return entries.filter {
      $0.act == entry.act && (!marked.contains($0.entry.version) || $0.entry == entry.entry)
    }
  }

  func requireTakingBack(_ entry: RecordedEntry) throws {
    let isOwn = entry.recordedBy == signedIn.member.id && !entry.isFromFile
    try signedIn.require(isOwn ? .takeBackOwnEntries : .takeBackAnyEntry)
  }
}
