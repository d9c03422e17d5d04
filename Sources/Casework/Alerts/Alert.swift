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
public enum AlertAwaits: String, Sendable, CaseIterable {
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

/// An alert of an IRO about one child, as far as it has come.
public struct Alert: Equatable, Sendable {
  public let raised: AlertRaised
  /// The stages it came to, the present one last; never empty.
  public private(set) var reached: [StageReached]
  /// Nil while it is open.
  public private(set) var ending: AlertEnding?
  /// What was recorded beside its way up the ladder, in the order in which it was.
  public private(set) var alongside: [AlertStepTaken] = []

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

  public var turn: AlertAwaits {
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

  /// When and why it was referred to Cafcass; nil where it was not.
  public var cafcass: AlertStepTaken? { alongside.last { $0.kind == .referToCafcass } }

  mutating func evolve(_ step: AlertStepTaken) {
    let (place, action) = (reached.count - 1, step.action)
    switch action.kind {
    case .acknowledge: step.manager.map { reached[place].acknowledge($0, on: step.on) }
    case .reply:
      guard let reply = step.reply else { return }
      reached[place].acknowledge(reply.manager, on: reply.on)
      reached[place].reply = reply
    case .accept: reached[place].acceptedOn = step.on
    case .escalate:
      guard let stage = action.stage.flatMap({ ladder[$0] }) else { return }
      reached.append(
        StageReached(stage, since: step.on, reason: action.words, skipping: action.skipping))
    case .resolve: ending = .resolved(outcome: action.words, on: step.on)
    case .withdraw: ending = .withdrawn(reason: action.words, on: step.on)
    default: alongside.append(step)
    }
  }
}
