public import Casework
public import Rulebook

/// What is kept of one alert for finding it: the same whatever day it is.
public struct AlertRow: Hashable, Sendable {
  public var id: AlertID
  public var group: AlertGroupID?
  /// The category as the council called it.
  public var category: String
  public var isUrgent: Bool
  /// What the stage is called where it is, or was when it ended.
  public var stageName: String
  /// As the council calls the role to which that stage goes.
  public var roleName: String
  /// The roles that it has come to.
  public var reached: [Role]
  /// The role that it is with now, and those above it on the alert's own ladder.
  public var ahead: [Role]
  /// True while the clock of the whole process runs.
  public var isFormal: Bool
  public var state: AlertState
  /// The managers who acknowledged or answered it.
  public var acted: [StaffID]

  public var isOpen: Bool { state.isOpen }

  public init(
    id: AlertID, group: AlertGroupID? = nil, category: String, isUrgent: Bool = false, stageName: String,
    roleName: String, reached: [Role], ahead: [Role], isFormal: Bool = false, state: AlertState,
    acted: [StaffID] = []
  ) {
    self.id = id
    self.group = group
    self.category = category
    self.isUrgent = isUrgent
    self.stageName = stageName
    self.roleName = roleName
    self.reached = reached
    self.ahead = ahead
    self.isFormal = isFormal
    self.state = state
    self.acted = acted
  }
}

extension AlertRow {
  public init(_ alert: Alert, under book: Rulebook) {
    let clocks = book.clocks(of: alert, on: alert.raised.on)
    self.init(
      id: alert.id, group: alert.raised.group, category: alert.raised.category.name,
      isUrgent: alert.raised.isUrgent, stageName: alert.current.stage.called,
      roleName: alert.current.stage.roleName, reached: alert.rolesReached, ahead: alert.rolesAhead,
      isFormal: clocks.process != nil, state: AlertState(alert),
      acted: alert.managersWhoActed)
  }
}
