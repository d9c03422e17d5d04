public import CareCalendar

/// What was recorded of a child's care plan, and of a connected person's temporary approval to care for the child.
public enum CarePlanningEvent: Hashable, Sendable {
  /// The care plan was in place (Care Planning, Placement and Case Review Regulations 2010, reg 4).
  case carePlanMade(on: Day)
  /// A relative, a friend or another connected person was approved for the time being as the child's carer (reg 24).
  /// `placement` is a day of the placement that it is for.
  case temporarilyApproved(on: Day, placement: Day)
  /// The approval given on `approved` was extended (reg 25), and the day on which the IRO was told of that, where it was
  /// known then.
  case approvalExtended(approved: Day, on: Day, iroTold: Day?)
  /// The IRO was told of the extension of the approval given on `approved`, as it became known later (reg 25).
  case iroToldOfExtension(approved: Day, on: Day)
  /// The carer who was approved for the time being on `approved` was approved as a foster carer.
  case approvedAsFosterCarer(approved: Day, on: Day)
  /// The needs of an eligible child of 16 or 17 were assessed, for the pathway plan (reg 42).
  case pathwayAssessed(on: Day)

  var happenedOn: Day {
    switch self {
    case .carePlanMade(let day), .pathwayAssessed(let day), .temporarilyApproved(let day, _),
      .approvalExtended(_, let day, _),
      .iroToldOfExtension(_, let day), .approvedAsFosterCarer(_, let day):
      day
    }
  }
}

/// A connected person's approval for the time being, and what became of it.
public struct TemporaryApproval: Hashable, Sendable {
  public let on: Day
  /// A day of the placement that it is for.
  public let placement: Day
  public internal(set) var extendedOn: Day?
  /// The day on which the IRO was told of the extension; nil where that is not recorded.
  public internal(set) var iroToldOn: Day?
  /// The day on which the carer was approved as a foster carer.
  public internal(set) var approvedOn: Day?

  init(on: Day, placement: Day) {
    self.on = on
    self.placement = placement
  }
}

/// The care plans and temporary approvals of one child, in the order in which they were recorded.
public struct CarePlanning: Equatable, Sendable {
  /// The days on which a care plan was in place, one for each time in our care.
  public private(set) var plans: [Day] = []
  public private(set) var approvals: [TemporaryApproval] = []
  /// The first day on which a pathway assessment was there; nil where none is recorded.
  public private(set) var pathwayAssessedOn: Day?

  public init() {}

  func approval(of day: Day) -> TemporaryApproval? { approvals.first { $0.on == day } }

  mutating func evolve(_ event: CarePlanningEvent) {
    switch event {
    case .carePlanMade(let day): plans.append(day)
    case .pathwayAssessed(let day): pathwayAssessedOn = min(day, pathwayAssessedOn ?? day)
    case .temporarilyApproved(let day, let placement):
      approvals.append(TemporaryApproval(on: day, placement: placement))
    case .approvalExtended(let approved, let day, let told):
      change(approved) { ($0.extendedOn, $0.iroToldOn) = (day, told) }
    case .iroToldOfExtension(let approved, let day): change(approved) { $0.iroToldOn = day }
    case .approvedAsFosterCarer(let approved, let day): change(approved) { $0.approvedOn = day }
    }
  }

  private mutating func change(_ approved: Day, _ change: (inout TemporaryApproval) -> Void) {
    guard let place = approvals.firstIndex(where: { $0.on == approved }) else { return }
    change(&approvals[place])
  }
}

/// Why something about a care plan or a temporary approval was not recorded.
public enum CarePlanningRefusal: Refusal, Equatable {
  case serviceToldAlready(Day)
  case planInPlaceAlready(Day)
  case pathwayAssessedAlready(Day)
  case tooYoungForPathway
  case approvedAlready(Day)
  case noApproval
  case extendedAlready(Day)
  case notExtended
  case iroToldAlready(Day)
  case approvedAsFosterCarerAlready(Day)
  case beforeApproval(Day)

  public var words: String {
    switch self {
    case .serviceToldAlready(let day):
      "That the service was told on \(day.shortWithYear) is recorded already."
    case .planInPlaceAlready(let day):
      "The care plan of this time in our care is recorded as in place on \(day.shortWithYear)."
    case .pathwayAssessedAlready(let day):
      "The pathway assessment is recorded as made on \(day.shortWithYear)."
    case .tooYoungForPathway: "A pathway assessment is made of a child of 15 or older."
    case .approvedAlready(let day):
      "A temporary approval of \(day.shortWithYear) is recorded for this placement already."
    case .noApproval: "No temporary approval of the child's present carer is recorded."
    case .extendedAlready(let day):
      "It was extended on \(day.shortWithYear): a temporary approval is extended once."
    case .notExtended:
      "No extension of a temporary approval is recorded of which the IRO could have been told."
    case .iroToldAlready(let day):
      "That the IRO was told of the extension on \(day.shortWithYear) is recorded already."
    case .approvedAsFosterCarerAlready(let day):
      "The carer is recorded as approved as a foster carer on \(day.shortWithYear)."
    case .beforeApproval(let day): "That is before the temporary approval of \(day.shortWithYear)."
    }
  }
}
