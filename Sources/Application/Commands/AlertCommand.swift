public import CareCalendar
public import Casework
public import ReadModels

/// Everything that is done about alerts.
public enum AlertCommand: Sendable {
  /// Raises an alert about a child and, in the same act, one each about the brothers and sisters in `together`.
  case raise(ChildID, AlertDetails, together: [SiblingAlert] = [])
  /// Takes an alert on a step. Without a day it is today's. `seen` is what the person had before them of the
  /// alert: if somebody else acted on it since, they are asked again. Without it, what stands is decided on.
  case act(ChildID, AlertID, AlertAction, on: Day? = nil, seen: AlertSnapshot? = nil)
}

/// A brother or sister about whom an alert is raised as well, and what they themselves were told of it.
public struct SiblingAlert: Hashable, Sendable {
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

extension AlertAction.Kind {
  /// What somebody in `role` must be allowed to do to take such a step.
  public func permission(for role: Role) -> Permission {
    switch doer {
    case .manager: .actOnAlerts
    case .iro: .raiseAlerts
    case .either: role.managesSocialWork ? .actOnAlerts : .raiseAlerts
    }
  }
}
