public import Casework
import Rulebook

/// The alerts and practice notes about one child that somebody may know of.
public enum VisibleDisputes: Equatable, Sendable {
  case all
  case these(Set<AlertID>, notes: Set<PracticeNoteID>)

  public static let none = VisibleDisputes.these([], notes: [])

  public func holds(_ alert: AlertID) -> Bool {
    if case .these(let alerts, _) = self { alerts.contains(alert) } else { true }
  }

  public func holds(_ note: PracticeNoteID) -> Bool {
    if case .these(_, let notes) = self { notes.contains(note) } else { true }
  }

  func holds(_ key: DutyKey) -> Bool {
    key.alert.map { holds($0) } ?? key.practiceNote.map { holds($0) } ?? true
  }

  func holds(_ event: ChildEvent) -> Bool {
    switch event {
    case .alert(let event): holds(event.alert)
    case .practice(let event): holds(event.note)
    case .quotation(.allowed(let quotation)): quotation.source.note.map { holds($0) } ?? true
    case .putOff(let putOff): holds(putOff.duty)
    case .person, .placement, .carePlanning, .review, .earlyReview, .allocation, .family, .voice, .difference,
      .quotation, .enteredInError, .unknown:
      true
    }
  }

  /// The entries without those about any other.
  func among(_ entries: [RecordedEntry]) -> [RecordedEntry] {
    if self == .all { return entries }
    let hidden = Set(entries.filter { !holds($0.entry.event) }.map(\.entry.version))
    return entries.filter { !hidden.contains($0.entry.version) }.compactMap { $0.marking(allBut: hidden) }
  }
}

extension QuotedSource {
  fileprivate var note: PracticeNoteID? { if case .impact(let note) = self { note } else { nil } }
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
