public import CareCalendar
public import Casework
import Rulebook

/// What is kept of one alert for finding it: the same whatever day it is.
public struct AlertRow: Hashable, Sendable {
  public var id: AlertID
  public var group: AlertGroupID?
  /// The category as the council called it.
  public var category: String
  public var isUrgent: Bool
  /// The key of the stage where it is, or was when it ended, and what the stage is called.
  public var stage: String
  public var stageName: String
  /// The roles that it has come to.
  public var reached: [Role]
  /// The role that it is with now, and those above it on the alert's own ladder.
  public var ahead: [Role]
  public var raisedOn: Day
  /// At the present stage.
  public var acknowledgedOn: Day?
  /// By when the present stage answers; nil once it has.
  public var stageDue: Day?
  /// By when the whole process is over; nil while it is informal, and when it is over.
  public var processDue: Day?
  public var state: AlertState

  public var isOpen: Bool { state.isOpen }

  public init(
    id: AlertID, group: AlertGroupID? = nil, category: String, isUrgent: Bool = false, stage: String,
    stageName: String, reached: [Role], ahead: [Role], raisedOn: Day, acknowledgedOn: Day? = nil,
    stageDue: Day? = nil, processDue: Day? = nil, state: AlertState
  ) {
    self.id = id
    self.group = group
    self.category = category
    self.isUrgent = isUrgent
    self.stage = stage
    self.stageName = stageName
    self.reached = reached
    self.ahead = ahead
    self.raisedOn = raisedOn
    self.acknowledgedOn = acknowledgedOn
    self.stageDue = stageDue
    self.processDue = processDue
    self.state = state
  }
}

extension AlertRow {
  init(_ alert: Alert, under book: Rulebook) {
    let clocks = book.clocks(of: alert, on: alert.raised.on)
    self.init(
      id: alert.id, group: alert.raised.group, category: alert.raised.category.name,
      isUrgent: alert.raised.isUrgent, stage: alert.current.stage.key,
      stageName: alert.current.stage.called, reached: alert.rolesReached, ahead: alert.rolesAhead,
      raisedOn: alert.raised.on, acknowledgedOn: alert.current.acknowledgedOn,
      stageDue: clocks.stage?.due, processDue: clocks.process?.due, state: AlertState(alert))
  }
}
