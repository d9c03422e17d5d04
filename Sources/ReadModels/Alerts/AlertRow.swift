public import CareCalendar
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
  public var raisedOn: Day
  /// The day on which it ended; nil while it is open.
  public var ended: Day?
  /// Those of its clocks that run.
  public var clocks: [RunningClock]
  /// Where its stage stands among those of all ladders: the top before what is below it.
  public var height: [Int]
  /// Its entries in the child's stream that stand, by version.
  public var versions: [Int]

  public var isOpen: Bool { state.isOpen }

  public init(
    id: AlertID, group: AlertGroupID? = nil, category: String, isUrgent: Bool = false, stageName: String,
    roleName: String, reached: [Role], ahead: [Role], isFormal: Bool = false, state: AlertState,
    acted: [StaffID] = [], raisedOn: Day, ended: Day? = nil, clocks: [RunningClock] = [], height: [Int] = [],
    versions: [Int] = []
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
    self.raisedOn = raisedOn
    self.ended = ended
    self.clocks = clocks
    self.height = height
    self.versions = versions
  }
}

/// A clock of an alert that runs, the same whatever day it is.
public struct RunningClock: Hashable, Sendable {
  public let due: Day
  public let unit: DayUnit

  public init(due: Day, unit: DayUnit) {
    self.due = due
    self.unit = unit
  }

  func isOver(on day: Day, under book: Rulebook) -> Bool {
    book.calendar.days(until: due, from: day, in: unit) < 0
  }
}

extension AlertRow {
  /// The row of an alert; `versions` are those of its entries.
  public init(_ alert: Alert, versions: [Int] = [], under book: Rulebook) {
    let clocks = book.clocks(of: alert, on: alert.raised.on)
    self.init(
      id: alert.id, group: alert.raised.group, category: alert.raised.category.name,
      isUrgent: alert.raised.isUrgent, stageName: alert.current.stage.called,
      roleName: alert.current.stage.roleName, reached: alert.rolesReached, ahead: alert.rolesAhead,
      isFormal: clocks.process != nil, state: AlertState(alert),
      acted: alert.managersWhoActed, raisedOn: alert.raised.on, ended: alert.ending?.on,
      clocks: clocks.running.map { RunningClock(due: $0.due, unit: $0.unit) }, height: alert.height,
      versions: versions)
  }
}

extension AlertClocks {
  /// Those that run, the first to run out first.
  public var running: [AlertClock] {
    [acknowledgement, stage, process].compactMap { $0 }.sorted { $0.due < $1.due }
  }
}

extension Alert {
  /// The top of the ladder before what is below it.
  public var height: [Int] {
    [-(current.stage.role.rung ?? 0), -(ladder.place(of: current.stage.key) ?? 0)]
  }
}
