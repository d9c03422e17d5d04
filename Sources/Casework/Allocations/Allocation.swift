public import CareCalendar

/// An IRO's responsibility for a child. Without a day, it is the earliest we know of.
public struct Allocation: Hashable, Sendable {
  public let iro: StaffID
  public let since: Day?

  public init(iro: StaffID, since: Day?) {
    self.iro = iro
    self.since = since
  }
}

/// The social worker and team that hold a child's case.
public struct CaseHolder: Hashable, Sendable {
  public let socialWorker: String?
  public let team: String?
  public let since: Day?

  public init(socialWorker: String?, team: String?, since: Day?) {
    self.socialWorker = socialWorker
    self.team = team
    self.since = since
  }
}

/// What was recorded of who is responsible for a child.
public enum AllocationEvent: Hashable, Sendable {
  case allocated(Allocation)
  case caseHeld(CaseHolder)
}

/// Who has been responsible for a child, in the order it was recorded.
public struct Responsibility: Equatable, Sendable {
  public private(set) var allocations: [Allocation] = []
  public private(set) var caseHolders: [CaseHolder] = []

  public init() {}

  public var iro: StaffID? { allocations.last?.iro }
  public var caseHolder: CaseHolder? { caseHolders.last }

  mutating func evolve(_ event: AllocationEvent) {
    switch event {
    case .allocated(let allocation): allocations.append(allocation)
    case .caseHeld(let holder): caseHolders.append(holder)
    }
  }
}
