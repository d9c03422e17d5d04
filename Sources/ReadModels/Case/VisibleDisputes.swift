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
    case .person, .placement, .carePlanning, .involvement, .review, .earlyReview, .change, .court,
      .allocation, .family, .voice, .difference, .quotation, .survey, .monitoring, .enteredInError, .unknown:
      true
    }
  }

  /// The entries without those about any other, and without what tells that words of them were taken out of the report.
  func among(_ entries: [RecordedEntry]) -> [RecordedEntry] {
    if self == .all { return entries }
    let unseen = entries.map(\.entry).filter { !holds($0.event) }
    let quoted = Set(unseen.compactMap(\.event.allowedQuotation))
    let takenOut = entries.map(\.entry).filter { $0.event.withdrawnQuotation.map(quoted.contains) ?? false }
    let hidden = Set((unseen + takenOut).map(\.version))
    return entries.filter { !hidden.contains($0.entry.version) }.compactMap { $0.marking(allBut: hidden) }
  }
}

extension ChildEvent {
  fileprivate var allowedQuotation: QuotationID? {
    if case .quotation(.allowed(let quotation)) = self { quotation.id } else { nil }
  }

  fileprivate var withdrawnQuotation: QuotationID? {
    if case .quotation(.withdrawn(let id, _, _)) = self { id } else { nil }
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
