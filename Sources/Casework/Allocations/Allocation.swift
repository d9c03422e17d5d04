public import CareCalendar

/// An IRO's responsibility for a child, from the day given in a council's list. Without a day, it is the earliest we
/// know of.
public struct Allocation: Hashable, Sendable {
  public let iro: StaffID
  public let since: Day?
  /// Why the child has another IRO from then on, where somebody said it.
  public let reason: String?
  /// The day on which it was first recorded here; nil in entries of earlier versions.
  public let recordedOn: Day?

  public init(iro: StaffID, since: Day?, reason: String? = nil, recordedOn: Day? = nil) {
    self.iro = iro
    self.since = since
    self.reason = reason
    self.recordedOn = recordedOn
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
  /// The reviewing service was told of the child: that they had come into our care, or were about to.
  case serviceTold(on: Day)
}

/// Who has been responsible for a child, in the order it was recorded.
public struct Responsibility: Equatable, Sendable {
  public private(set) var allocations: [Allocation] = []
  public private(set) var caseHolders: [CaseHolder] = []
  /// The days on which the reviewing service was told of the child, one for each time in our care.
  public private(set) var told: [Day] = []

  public init() {}

  public var iro: StaffID? { allocations.last?.iro }
  public var caseHolder: CaseHolder? { caseHolders.last }

  /// Who had the child on a day.
  public func iro(on day: Day) -> StaffID? {
    allocations.last { $0.since.map { $0 <= day } ?? true }?.iro
  }

  /// Who held the case on a day.
  public func caseHolder(on day: Day) -> CaseHolder? {
    caseHolders.last { $0.since.map { $0 <= day } ?? true }
  }

  mutating func evolve(_ event: AllocationEvent) {
    switch event {
    case .allocated(let allocation):
      if let last = allocations.last, allocation.isFuller(than: last) {
        allocations[allocations.count - 1] = allocation.inPlace(of: last)
      } else {
        allocations.append(allocation)
      }
    case .caseHeld(let holder): caseHolders.append(holder)
    case .serviceTold(let day): told.append(day)
    }
  }

  /// Leaves what had happened by a day. Done once all is told, for an entry may give the day of an earlier one.
  mutating func forget(after day: Day) {
    allocations.removeAll { $0.since.map { $0 > day } ?? false }
    caseHolders.removeAll { $0.since.map { $0 > day } ?? false }
    told.removeAll { $0 > day }
  }
}

extension Allocation {
  /// True where it is the same allocation with a day that was not known, or with the earlier one on which it began.
  func isFuller(than known: Allocation) -> Bool {
    guard iro == known.iro, let since else { return false }
    return known.since.map { since <= $0 } ?? true
  }

  /// The same, first recorded when the one was whose place it takes.
  fileprivate func inPlace(of known: Allocation) -> Allocation {
    Allocation(iro: iro, since: since, reason: reason, recordedOn: known.recordedOn ?? recordedOn)
  }
}

/// Why something about who is responsible for a child was not recorded.
public enum AllocationRefusal: Refusal, Equatable {
  case beforeAnother(since: Day)
  case beforeBirth(born: Day)
  case sameIRO
  case changeNeedsReason
  /// Care Planning, Placement and Case Review Regulations 2010, reg 46(3): no IRO manages the case, or has to do with it
  /// in another way.
  case notIndependent(String)

  public var words: String {
    switch self {
    case .beforeAnother(let since):
      "Another IRO is recorded as having the child from \(since.shortWithYear): give that day or a later one."
    case .sameIRO: "This IRO has the child already."
    case .changeNeedsReason: "A change of IRO needs the reason why."
    case .notIndependent(let words): "An IRO is independent of the case (reg 46): \(words)."
    case .beforeBirth(let born): "The child was born on \(born.shortWithYear), after that day."
    }
  }
}
