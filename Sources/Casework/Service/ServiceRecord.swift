public import CareCalendar

/// The reviewing service as the entries that stand tell it.
///
/// The state is only ever a fold of events; what cannot be true is refused before, by `refusal(of:)`.
public struct ServiceRecord: Equatable, Sendable {
  /// Surveys without a name, in the order in which they were typed in.
  public private(set) var surveys: [Survey] = []

  public private(set) var quality = QualityRecord()
  public private(set) var homes = HomeRecord()

  public init() {}

  public init(folding entries: [ServiceEntry]) {
    let marked = ServiceRecord.markedInError(entries)
    for entry in entries where !marked.contains(entry.version) { evolve(entry.event) }
  }

  public mutating func evolve(_ event: ServiceEvent) {
    switch event {
    case .survey(let survey): surveys.append(survey)
    case .quality(let event): quality.evolve(event)
    case .home(let event): homes.evolve(event)
    case .enteredInError: break
    }
  }

  /// Why the event cannot be true as we know the service; nil when it can.
  public func refusal(of event: ServiceEvent) -> (any Refusal)? {
    switch event {
    case .survey(let survey): refusal(of: survey)
    case .quality(let event): quality.refusal(of: event)
    case .home(let event): homes.refusal(of: event)
    case .enteredInError: nil
    }
  }

  private func refusal(of survey: Survey) -> (any Refusal)? {
    if survey.person != nil || survey.review != nil { return ServiceRecordRefusal.namesSomebody }
    return surveys.contains { $0.id == survey.id } ? SurveyRefusal.recordedAlready : survey.refusal
  }

  /// The events that somebody asks to have recorded on a day, or why they are refused.
  public func decide(_ events: [ServiceEvent], today: Day) throws -> [ServiceEvent] {
    var record = self
    for event in events {
      if let day = event.happenedOn, day > today {
        throw ServiceRecordRefusal.notYetHappened(day, today: today)
      }
      if let refusal = record.refusal(of: event) { throw refusal }
      record.evolve(event)
    }
    return events
  }
}

extension ServiceRecord {
  /// The versions of the entries that are marked as entered in error.
  public static func markedInError(_ entries: [ServiceEntry]) -> Set<Int> {
    var marked: Set<Int> = []
    for entry in entries {
      if case .enteredInError(let correction) = entry.event { marked.formUnion(correction.versions) }
    }
    return marked
  }

  /// The event that marks an entry as made in error, or why it is refused: also where the history left over would be
  /// impossible.
  public static func correct(
    _ entries: [ServiceEntry], marking version: Int, reason: String
  ) throws -> ServiceEvent {
    if reason.isBlank { throw CorrectionRefusal.reasonIsEmpty }
    var marked = markedInError(entries)
    guard let entry = entries.first(where: { $0.version == version }) else {
      throw CorrectionRefusal.noSuchEntry
    }
    if marked.contains(version) { throw CorrectionRefusal.alreadyMarked }
    if case .enteredInError = entry.event { throw CorrectionRefusal.correctionsStand }
    marked.insert(version)
    var record = ServiceRecord()
    for entry in entries where !marked.contains(entry.version) {
      if let refusal = record.refusal(of: entry.event) {
        throw CorrectionRefusal.leavesTheImpossible(refusal.words)
      }
      record.evolve(entry.event)
    }
    return .enteredInError(Correction(versions: [version], reason: reason))
  }
}
