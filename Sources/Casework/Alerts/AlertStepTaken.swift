public import CareCalendar

/// One step in an alert's life after it was raised: what was done, on which day, and by which manager where it takes
/// one.
public struct AlertStepTaken: Hashable, Sendable {
  public let action: AlertAction
  public let manager: ActingManager?
  public let on: Day

  public init(_ action: AlertAction, by manager: ActingManager? = nil, on day: Day) {
    self.action = action
    self.manager = manager
    on = day
  }

  public var kind: AlertAction.Kind { action.kind }

  /// Nil for another step than a reply.
  public var reply: AlertReply? {
    guard kind == .reply, let by = action.by, let manager else { return nil }
    return AlertReply(action.words, by: by, manager: manager, on: on)
  }
}

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
