import Casework
import Rulebook

/// Who knows of disputes. Alerts and practice notes are between the IRO and those who manage the child's social
/// workers; whoever is let in to send invitations and records sees neither, nor do social workers themselves, and managers of other teams those that
/// came to them.
extension Viewer {
  public var seesAlerts: Bool { role != .businessSupport && role != .socialWorker }
}

extension ChildRow {
  /// The row as somebody may see it, who knows of these disputes about the child.
  public func seen(by viewer: Viewer, knowing known: VisibleDisputes = .all) -> ChildRow {
    let known = viewer.seesAlerts ? known : .none
    if known == .all { return self }
    var row = viewer.seesNotesOfIROs ? self : withoutNotesOfIROs
    row.alerts.removeAll { !known.holds($0.id) }
    row.duties.removeAll { !known.holds($0.duty.key) }
    row.notes.removeAll { !known.holds($0.id) }
    if known == .none { row.practiceNotes = 0 }
    return row
  }
}
