public import CareCalendar

/// The random id of an audit or an observation.
public struct QualityCheckID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// A look at the work of an IRO, for the service to learn by.
public struct QualityCheck: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Of the record of a review.
    case audit
    /// Of a review as it is held.
    case observation

    public var words: String {
      switch self {
      case .audit: "audit of a review's record"
      case .observation: "observation of a review"
      }
    }
  }

  public typealias Action = AgreedAction

  public let id: QualityCheckID
  public let kind: Kind
  /// Whose work was looked at.
  public let iro: StaffID
  /// Who looked.
  public let by: StaffID
  /// By the council's list.
  public let outcome: String
  public let findings: String
  /// Nil where nothing is to be done.
  public let action: Action?
  public let on: Day

  public init(
    id: QualityCheckID, _ kind: Kind, of iro: StaffID, by: StaffID, outcome: String, findings: String,
    action: Action? = nil, on: Day
  ) {
    self.id = id
    self.kind = kind
    self.iro = iro
    self.by = by
    self.outcome = outcome
    self.findings = findings
    self.action = action
    self.on = on
  }
}

/// What came of the action that an audit or an observation asked for.
public struct QualityFollowUp: Hashable, Sendable {
  public let check: QualityCheckID
  public let words: String
  public let by: StaffID
  public let on: Day

  public init(_ check: QualityCheckID, words: String, by: StaffID, on: Day) {
    self.check = check
    self.words = words
    self.by = by
    self.on = on
  }
}

/// What was recorded of audits and observations.
public enum QualityEvent: Hashable, Sendable {
  case checked(QualityCheck)
  case followedUp(QualityFollowUp)

  var happenedOn: Day {
    switch self {
    case .checked(let check): check.on
    case .followedUp(let followUp): followUp.on
    }
  }
}

/// Why something of an audit or an observation was not recorded.
public enum QualityRefusal: Refusal, Equatable {
  case recordedAlready
  case ownWork
  case wordsAreEmpty(String)
  case actionBefore(Day)
  case noSuchCheck
  case noAction
  case followedUpAlready(on: Day)
  case beforeTheCheck(Day)

  public var words: String {
    switch self {
    case .recordedAlready: "This is recorded already."
    case .ownWork: "Nobody checks their own work: somebody else has to."
    case .wordsAreEmpty(let what): "\(what) needs words."
    case .actionBefore(let day):
      "It was done on \(day.shortWithYear): what is to be done has that day or a later one."
    case .noSuchCheck: "There is no such audit or observation."
    case .noAction: "Nothing was to be done after it."
    case .followedUpAlready(let day): "It was followed up on \(day.shortWithYear) already."
    case .beforeTheCheck(let day): "It was done on \(day.shortWithYear): give that day or a later one."
    }
  }
}

/// The audits and observations of a service.
public struct QualityRecord: Equatable, Sendable {
  /// In the order in which they were recorded.
  public private(set) var checks: [QualityCheck] = []
  public private(set) var followUps: [QualityFollowUp] = []

  public init() {}

  public subscript(id: QualityCheckID) -> QualityCheck? { checks.first { $0.id == id } }

  public func followUp(of check: QualityCheckID) -> QualityFollowUp? { followUps.first { $0.check == check } }

  mutating func evolve(_ event: QualityEvent) {
    switch event {
    case .checked(let check): checks.append(check)
    case .followedUp(let followUp): followUps.append(followUp)
    }
  }

  func refusal(of event: QualityEvent) -> QualityRefusal? {
    switch event {
    case .checked(let check): refusal(of: check)
    case .followedUp(let followUp): refusal(of: followUp)
    }
  }

  private func refusal(of check: QualityCheck) -> QualityRefusal? {
    if self[check.id] != nil { return .recordedAlready }
    if check.iro == check.by { return .ownWork }
    if check.findings.isBlank { return .wordsAreEmpty("What was found") }
    if check.outcome.isBlank { return .wordsAreEmpty("The outcome") }
    guard let action = check.action else { return nil }
    if action.words.isBlank { return .wordsAreEmpty("What is to be done") }
    return action.by < check.on ? .actionBefore(check.on) : nil
  }

  private func refusal(of followUp: QualityFollowUp) -> QualityRefusal? {
    guard let check = self[followUp.check] else { return .noSuchCheck }
    if let refusal = refusalOfFollowingUp(check) { return refusal }
    if followUp.on < check.on { return .beforeTheCheck(check.on) }
    return followUp.words.isBlank ? .wordsAreEmpty("What came of it") : nil
  }

  /// Why nothing is to be followed up; nil where something is.
  public func refusalOfFollowingUp(_ check: QualityCheck) -> QualityRefusal? {
    if check.action == nil { return .noAction }
    return followUp(of: check.id).map { .followedUpAlready(on: $0.on) }
  }
}
