public import CareCalendar
public import Casework

/// An entry of the service's own record, with who recorded it and when.
public struct RecordedServiceEntry: Equatable, Sendable {
  public let entry: ServiceEntry
  public let recordedBy: StaffID?
  /// In UTC.
  public let recordedOn: Day

  public init(entry: ServiceEntry, recordedBy: StaffID?, recordedOn: Day) {
    self.entry = entry
    self.recordedBy = recordedBy
    self.recordedOn = recordedOn
  }
}

/// One thing that was recorded about the service, in words.
public struct ServiceLine: Equatable, Sendable {
  public let recorded: RecordedServiceEntry
  public let words: String
  /// Who recorded it: a name, or "an unknown member of staff".
  public let by: String
  /// Why it is marked as entered in error; nil for what stands.
  public let inError: String?

  public var version: Int { recorded.entry.version }
  public var happenedOn: Day? { recorded.entry.event.happenedOn }

  /// Those of some entries that are lines of their own, the latest first. A correction is told with what it marks.
  ///
  /// - Parameter isSeen: whether the person who asks may see an entry.
  public static func all(
    _ entries: [RecordedServiceEntry], of record: ServiceRecord, staff: StaffList,
    _ isSeen: (RecordedServiceEntry) -> Bool
  ) -> [ServiceLine] {
    var reasons: [Int: String] = [:]
    for recorded in entries {
      guard case .enteredInError(let correction) = recorded.entry.event else { continue }
      for version in correction.versions { reasons[version] = correction.reason }
    }
    let lines = entries.filter(isSeen).compactMap { recorded -> ServiceLine? in
      guard let words = recorded.entry.event.words(staff: staff, in: record) else { return nil }
      return ServiceLine(
        recorded: recorded, words: words,
        by: recorded.recordedBy.map(staff.name) ?? "an unknown member of staff",
        inError: reasons[recorded.entry.version])
    }
    return lines.sorted { one, other in
      (one.happenedOn?.number ?? 0, one.version) > (other.happenedOn?.number ?? 0, other.version)
    }
  }
}

extension ServiceEvent {
  /// What more there is to it, a line each.
  public var details: [String] {
    switch self {
    case .survey(let survey): survey.answers.map { "\($0.asked) \($0.sentence)" }
    case .quality(let event): event.details
    case .home(let event): event.details
    case .enteredInError: []
    }
  }

  /// What was recorded, in words; nil for a correction.
  public func words(staff: StaffList, in record: ServiceRecord) -> String? {
    switch self {
    case .survey(let survey): "Survey without a name, of \(survey.respondent.words): \(survey.counted)"
    case .quality(let event): event.words(staff: staff, in: record)
    case .home(let event): event.words(in: record.homes)
    case .enteredInError: nil
    }
  }
}
