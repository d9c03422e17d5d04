import Casework
import ReadModels

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

  private func takeBackLast(_ id: ChildID, _ reason: String) throws -> CommandResult {
    try signedIn.require(.takeBackOwnEntries)
    let name = try visibleRow(id).nameOrNumber
    guard let last = try lastOwnAct(about: id) else { throw ServiceRefusal.nothingToTakeBack(name) }
    return try takeBack(last, among: try recordedEntries(id), of: id, reason)
  }
}
