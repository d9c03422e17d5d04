public import CareCalendar
public import Casebook
public import Casework

/// Everything that is done about alerts.
public enum AlertCommand: Sendable {
  /// Raises an alert about a child and, in the same act, one each about the brothers and sisters in `together`.
  case raise(ChildID, AlertDetails, together: [AlsoAbout] = [])
  /// Takes an alert on a step. Without a day it is today's. `seen` is what the person had before them of the
  /// alert: if somebody else acted on it since, they are asked again. Without it, what stands is decided on.
  case act(ChildID, AlertID, AlertAct, on: Day? = nil, seen: AlertSeen? = nil)
}

/// A brother or sister about whom an alert is raised as well, and what they themselves were told of it.
public struct AlsoAbout: Hashable, Sendable {
  public var child: ChildID
  public var told: ChildTold

  public init(_ child: ChildID, told: ChildTold) {
    self.child = child
    self.told = told
  }
}

/// What somebody says of an alert that they raise.
public struct AlertDetails: Hashable, Sendable {
  /// The key of one of the council's categories.
  public var category: String
  public var concern: String
  /// What would put it right.
  public var remedy: String
  public var putRightBy: Day
  public var isUrgent: Bool
  public var told: ChildTold
  /// What of the child it came out of; it is not said of brothers and sisters.
  public var origin: AlertOrigin
  /// The key of the stage of the council's ladder where it starts.
  public var stage: String
  /// The day it was raised; nil for today.
  public var on: Day?

  public init(
    category: String, concern: String, remedy: String, putRightBy: Day, isUrgent: Bool = false,
    told: ChildTold, origin: AlertOrigin = AlertOrigin(), stage: String, on: Day? = nil
  ) {
    self.category = category
    self.concern = concern
    self.remedy = remedy
    self.putRightBy = putRightBy
    self.isUrgent = isUrgent
    self.told = told
    self.origin = origin
    self.stage = stage
    self.on = on
  }
}

/// A step that somebody takes with an alert.
public enum AlertAct: Hashable, Sendable {
  case acknowledge
  case reply(String, by: Day)
  case accept
  case escalate(to: String, reason: String, skipping: String? = nil)
  case resolve(outcome: String)
  case withdraw(reason: String)
  case referToCafcass(reason: String)
  case seekLegalAdvice
  case note(String)

  /// What somebody in `role` must be allowed to do to take it.
  public func permission(for role: Role) -> Permission {
    switch self {
    case .acknowledge, .reply: .actOnAlerts
    case .note: role.managesSocialWork ? .actOnAlerts : .raiseAlerts
    case .accept, .escalate, .resolve, .withdraw, .referToCafcass, .seekLegalAdvice: .raiseAlerts
    }
  }

  /// The step as it is recorded; nil for one that needs a manager where there is none.
  func step(by manager: ActingManager?, on day: Day) -> AlertStep? {
    switch self {
    case .acknowledge: manager.map { .acknowledged($0, on: day) }
    case .reply(let words, let by):
      manager.map { .replied(AlertReply(words, by: by, manager: $0, on: day)) }
    case .accept: .accepted(on: day)
    case .escalate(let stage, let reason, let skipping):
      .escalated(to: stage, reason: reason, skipping: skipping, on: day)
    case .resolve(let outcome): .resolved(outcome: outcome, on: day)
    case .withdraw(let reason): .withdrawn(reason: reason, on: day)
    case .referToCafcass(let reason): .referredToCafcass(reason: reason, on: day)
    case .seekLegalAdvice: .legalAdviceSought(on: day)
    case .note(let words): .noted(words, on: day)
    }
  }
}
