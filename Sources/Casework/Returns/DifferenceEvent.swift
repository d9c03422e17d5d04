public import CareCalendar

/// What was recorded of where returns and the record disagree. Both statements stay in the record, whichever is right.
public enum DifferenceEvent: Hashable, Sendable {
  case found(Difference, on: Day)
  case settled(DifferenceKey, Settlement)
}

/// How a difference was settled.
public struct Settlement: Hashable, Sendable {
  public let verdict: DifferenceVerdict
  public let reason: String
  public let on: Day

  public init(_ verdict: DifferenceVerdict, reason: String, on: Day) {
    self.verdict = verdict
    self.reason = reason
    self.on = on
  }
}

/// Which of the two was right.
public enum DifferenceVerdict: String, CaseIterable, Sendable {
  /// What is recorded stands.
  case record
  /// What the return says was recorded in its place.
  case `return`
  /// Neither: what is right was recorded by hand.
  case neither
  /// A later edition of the return agrees with the record.
  case agreed
}

/// A difference, with how it was settled; nil while it is open.
public struct KnownDifference: Hashable, Sendable {
  public let difference: Difference
  /// The day on which it was found.
  public let foundOn: Day
  public internal(set) var settlement: Settlement?
  /// True where a later statement about the same stands in its place.
  fileprivate(set) var gaveWay = false
  /// True where that one is of the same year: a new edition took this one's place.
  fileprivate var wasReplaced = false

  public var isOpen: Bool { settlement == nil && !gaveWay }

  /// True where the same, said once more, is nothing new: it is open, was settled by somebody, or gave way to what
  /// another year says.
  fileprivate func covers(_ other: Difference) -> Bool {
    difference.saysTheSame(as: other) && settlement?.verdict != .agreed && !wasReplaced
  }
}

/// The differences of one child, in the order in which they were found.
public struct Differences: Equatable, Sendable {
  public private(set) var all: [KnownDifference] = []

  public init() {}

  public var open: [KnownDifference] { all.filter(\.isOpen) }

  /// The latest about the same; nil where there was none.
  public subscript(key: DifferenceKey) -> KnownDifference? {
    all.last { $0.difference.key == key && !$0.gaveWay }
  }

  /// True where the same was found before, and is open or was settled by somebody: it is not found again.
  public func isKnown(_ difference: Difference) -> Bool { all.contains { $0.covers(difference) } }

  /// True where the same is open.
  public func isOpen(_ difference: Difference) -> Bool {
    open.contains { $0.difference.saysTheSame(as: difference) }
  }

  /// What is recorded of the kind, and what a return has in its place: open, or settled by somebody.
  func recordedElsewhere(_ kind: DifferenceKind) -> [Day] {
    all.filter { $0.difference.kind == kind && $0.settlement?.verdict != .agreed && !$0.wasReplaced }
      .compactMap(\.difference.recorded)
  }

  /// Of one matter the latest statement stands: an earlier one that is open gives way to it.
  mutating func evolve(_ event: DifferenceEvent) {
    switch event {
    case .found(let difference, let on):
      for place in all.indices where all[place].isOpen && all[place].difference.key == difference.key {
        all[place].gaveWay = true
        all[place].wasReplaced = all[place].difference.year == difference.year
      }
      all.append(KnownDifference(difference: difference, foundOn: on))
    case .settled(let key, let settlement):
      guard let place = all.lastIndex(where: { $0.difference.key == key && $0.isOpen }) else { return }
      all[place].settlement = settlement
    }
  }

  func refusal(of event: DifferenceEvent) -> SettlementRefusal? {
    guard case .settled(let key, let settlement) = event else { return nil }
    guard let known = self[key] else { return .noSuchDifference }
    if let earlier = known.settlement { return .alreadySettled(on: earlier.on) }
    return settlement.reason.isBlank ? .reasonIsEmpty : nil
  }
}

/// Why a difference was not settled.
public enum SettlementRefusal: Refusal, Equatable {
  case noSuchDifference
  case alreadySettled(on: Day)
  case reasonIsEmpty
  case endIsMissing
  case leavesTheImpossible(String)
  case earlierProceedings(began: Day, ended: Day)

  public var words: String {
    switch self {
    case .noSuchDifference: "There is no such difference any more: a later return agrees with the record."
    case .alreadySettled(let day): "It was settled on \(day.shortWithYear)."
    case .reasonIsEmpty: "Settling a difference needs a reason."
    case .endIsMissing: "Give the day on which care ended, and why it ended."
    case .leavesTheImpossible(let words):
      "With what the return says, the rest could not be true: \(words) Settle that first, or record it by hand."
    case .earlierProceedings(let began, let ended):
      "Proceedings of \(began.shortWithYear) to \(ended.shortWithYear) are recorded under the other number, before those "
        + "that go on here. Mark one of the two as entered in error first, and record it again after the other."
    }
  }
}
