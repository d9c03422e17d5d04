public import CareCalendar

/// A manager's reply to an alert: what will be done, and by when.
public struct AlertReply: Hashable, Sendable {
  public let words: String
  public let by: Day
  public let manager: ActingManager
  public let on: Day

  public init(_ words: String, by: Day, manager: ActingManager, on: Day) {
    self.words = words
    self.by = by
    self.manager = manager
    self.on = on
  }
}

/// One step in an alert's life after it was raised.
public enum AlertStep: Hashable, Sendable {
  /// Seen and taken up; this is not agreement.
  case acknowledged(ActingManager, on: Day)
  /// It acknowledges the alert as well, where that was not done before.
  case replied(AlertReply)
  /// The IRO accepts the reply.
  case accepted(on: Day)
  /// To the stage of that key. A reply that stands is not accepted; `skipping` is why stages between are left out.
  case escalated(to: String, reason: String, skipping: String?, on: Day)
  case resolved(outcome: String, on: Day)
  case withdrawn(reason: String, on: Day)
  /// Alongside: the alert goes on.
  case referredToCafcass(reason: String, on: Day)
  /// Alongside. What was advised is privileged: only that advice was sought is kept.
  case legalAdviceSought(on: Day)
  case noted(String, on: Day)

  public var happenedOn: Day {
    switch self {
    case .acknowledged(_, let day), .accepted(let day), .escalated(_, _, _, let day), .resolved(_, let day),
      .withdrawn(_, let day), .referredToCafcass(_, let day), .legalAdviceSought(let day), .noted(_, let day):
      day
    case .replied(let reply): reply.on
    }
  }

  /// True for what is recorded beside the alert's way up the ladder.
  var isAlongside: Bool {
    switch self {
    case .referredToCafcass, .legalAdviceSought, .noted: true
    case .acknowledged, .replied, .accepted, .escalated, .resolved, .withdrawn: false
    }
  }
}

/// What was recorded of a child's alerts.
public enum AlertEvent: Hashable, Sendable {
  case raised(AlertRaised)
  case stepped(AlertID, AlertStep)

  public var alert: AlertID {
    switch self {
    case .raised(let raised): raised.id
    case .stepped(let id, _): id
    }
  }

  var happenedOn: Day {
    switch self {
    case .raised(let raised): raised.on
    case .stepped(_, let step): step.happenedOn
    }
  }
}
