import CareCalendar

/// What was recorded of a child's alerts.
public enum AlertEvent: Hashable, Sendable {
  case raised(AlertRaised)
  case stepped(AlertID, AlertStepTaken)

  public var alert: AlertID {
    switch self {
    case .raised(let raised): raised.id
    case .stepped(let id, _): id
    }
  }

  var happenedOn: Day {
    switch self {
    case .raised(let raised): raised.on
    case .stepped(_, let step): step.on
    }
  }
}
