import Casework
import Rulebook

/// Who knows of disputes. Alerts and practice notes are between the IRO and those who manage the child's social
/// workers; whoever is let in to send invitations and records sees neither.
extension Viewer {
  public var seesAlerts: Bool { role != .businessSupport }

  /// The entries without any about alerts and practice notes, for somebody who knows of none.
  func withoutDisputes(_ entries: [RecordedEntry]) -> [RecordedEntry] {
    if seesAlerts { return entries }
    let hidden = Set(entries.filter { $0.entry.event.isOfDispute }.map(\.entry.version))
    return entries.filter { !hidden.contains($0.entry.version) }.compactMap { $0.marking(allBut: hidden) }
  }
}

extension ChildRow {
  /// The row as somebody may see it.
  public func seen(by viewer: Viewer) -> ChildRow {
    if viewer.seesAlerts { return self }
    var row = self
    row.alerts = []
    row.practiceNotes = 0
    row.duties.removeAll { $0.duty.key.isOfDispute }
    return row
  }
}

extension DutyKey {
  fileprivate var isOfDispute: Bool { alert != nil || practiceNote != nil }
}

extension ChildEvent {
  fileprivate var isOfDispute: Bool {
    switch self {
    case .alert, .practice: true
    case .putOff(let putOff): putOff.duty.isOfDispute
    case .person, .placement, .review, .allocation, .family, .voice, .enteredInError, .unknown: false
    }
  }
}

extension RecordedEntry {
  /// A correction without those of the versions that it marks; nil for one that marks no other.
  fileprivate func marking(allBut hidden: Set<Int>) -> RecordedEntry? {
    guard case .enteredInError(let correction) = entry.event else { return self }
    let versions = correction.versions.filter { !hidden.contains($0) }
    if versions.isEmpty { return nil }
    return telling(.enteredInError(Correction(versions: versions, reason: correction.reason)))
  }
}
