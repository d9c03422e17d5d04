public import CareCalendar

/// A stage that an alert came to, and what was done there.
public struct StageReached: Hashable, Sendable {
  public let stage: LadderStage
  public let since: Day
  /// Why it was escalated to here; nil where it was raised here.
  public let reason: String?
  /// Why stages before were left out; nil where none were.
  public let skipping: String?
  public internal(set) var acknowledgedBy: ActingManager?
  public internal(set) var acknowledgedOn: Day?
  public internal(set) var reply: AlertReply?
  public internal(set) var acceptedOn: Day?

  init(_ stage: LadderStage, since: Day, reason: String? = nil, skipping: String? = nil) {
    self.stage = stage
    self.since = since
    self.reason = reason
    self.skipping = skipping
  }

  mutating func acknowledge(_ manager: ActingManager, on day: Day) {
    guard acknowledgedOn == nil else { return }
    (acknowledgedBy, acknowledgedOn) = (manager, day)
  }
}

/// What an alert waits for.
public enum AlertTurn: String, Sendable, CaseIterable {
  case toAcknowledge = "to-acknowledge"
  case toAnswer = "to-answer"
  /// The IRO accepts the reply or escalates the alert.
  case toAccept = "to-accept"
  case toResolve = "to-resolve"
  case over

  /// True while the stage's manager has to act.
  public var isManagers: Bool { self == .toAcknowledge || self == .toAnswer }

  /// True while the IRO has to act.
  public var isIROs: Bool { self == .toAccept || self == .toResolve }
}

/// How an alert came to its end.
public enum AlertEnding: Hashable, Sendable {
  case resolved(outcome: String, on: Day)
  case withdrawn(reason: String, on: Day)

  public var on: Day {
    switch self {
    case .resolved(_, let day), .withdrawn(_, let day): day
    }
  }
}

/// Something said on a day beside the alert's way up the ladder.
public struct SaidOn: Hashable, Sendable {
  public let words: String
  public let on: Day
}

/// An alert of an IRO about one child, as far as it has come.
public struct Alert: Equatable, Sendable {
  public let raised: AlertRaised
  /// The stages it came to, the present one last; never empty.
  public private(set) var reached: [StageReached]
  /// Nil while it is open.
  public private(set) var ending: AlertEnding?
  public private(set) var cafcass: SaidOn?
  public private(set) var legalAdviceSoughtOn: [Day] = []
  public private(set) var notes: [SaidOn] = []

  /// Nil for one that starts at a stage its ladder does not have.
  init?(_ raised: AlertRaised) {
    guard let stage = raised.ladder[raised.stage] else { return nil }
    self.raised = raised
    reached = [StageReached(stage, since: raised.on)]
  }

  public var id: AlertID { raised.id }
  public var ladder: Ladder { raised.ladder }
  public var isOpen: Bool { ending == nil }

  /// The stage where it is now, or was when it ended.
  public var current: StageReached { reached[reached.count - 1] }

  /// The stage above; nil at the top.
  public var above: LadderStage? { ladder.above(current.stage.key) }

  /// The day on which it came to its first formal stage; nil while it is informal.
  public var formalSince: Day? { reached.first { $0.stage.isFormal }?.since }

  public var turn: AlertTurn {
    if !isOpen { return .over }
    if current.acceptedOn != nil { return .toResolve }
    if current.reply != nil { return .toAccept }
    return current.acknowledgedOn == nil ? .toAcknowledge : .toAnswer
  }

  /// The stages that going to `stage` would leave out.
  public func skipped(to stage: LadderStage) -> [LadderStage] {
    guard let here = ladder.place(of: current.stage.key), let there = ladder.place(of: stage.key),
      here + 1 < there
    else { return [] }
    return Array(ladder.stages[here + 1..<there])
  }

  mutating func evolve(_ step: AlertStep) {
    let place = reached.count - 1
    switch step {
    case .acknowledged(let manager, let day): reached[place].acknowledge(manager, on: day)
    case .replied(let reply):
      reached[place].acknowledge(reply.manager, on: reply.on)
      reached[place].reply = reply
    case .accepted(let day): reached[place].acceptedOn = day
    case .escalated(let key, let reason, let skipping, let day):
      guard let stage = ladder[key] else { return }
      reached.append(StageReached(stage, since: day, reason: reason, skipping: skipping))
    case .resolved(let outcome, let day): ending = .resolved(outcome: outcome, on: day)
    case .withdrawn(let reason, let day): ending = .withdrawn(reason: reason, on: day)
    case .referredToCafcass(let reason, let day): cafcass = SaidOn(words: reason, on: day)
    case .legalAdviceSought(let day): legalAdviceSoughtOn.append(day)
    case .noted(let words, let day): notes.append(SaidOn(words: words, on: day))
    }
  }
}
