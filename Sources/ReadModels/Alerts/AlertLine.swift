public import CareCalendar
public import Casework
public import Rulebook

/// One alert on a list: where it is, its clocks on a day, and whose turn it is.
public struct AlertLine: Equatable, Sendable {
  public let child: ChildRow
  public let alert: Alert
  public let clocks: AlertClocks
  public let state: AlertState
  /// The managers whose turn it is; empty where it is nobody's of them.
  public let managers: [ActingManager]
  /// Whose turn it is by name: "Tess Stone", "Bryn Hill for Tess Stone"; the role where nobody is listed.
  public let owner: String

  public init(_ alert: Alert, of child: ChildRow, on day: Day, under book: Rulebook, staff: StaffList) {
    self.child = child
    self.alert = alert
    clocks = book.clocks(of: alert, on: day)
    state = AlertState(alert)
    managers =
      state.isManagers ? staff.turn(at: alert.rolesAhead, team: child.team, on: day) : []
    owner = AlertLine.owner(managers, clocks, child.iro.map { staff.acting(forIRO: $0, on: day) }, staff)
  }

  private static func owner(
    _ managers: [ActingManager], _ clocks: AlertClocks, _ iro: ActingManager?, _ staff: StaffList
  ) -> String {
    if !managers.isEmpty { return managers.map { $0.named(staff) }.joined(separator: ", ") }
    guard clocks.turn.isIROs else { return clocks.whose ?? "" }
    return iro.map { $0.named(staff) } ?? "no IRO"
  }

  /// The same line whatever the day: what a selection holds on to.
  public var id: String { "\(child.id.raw)/\(alert.id.raw)" }

  /// The first of its clocks to run out; nil where none is running.
  public var pressing: AlertClock? { clocks.running.first }

  /// What is still open before what is over; of the one what runs out first, of the other what ended last.
  static func precedes(_ a: AlertLine, _ b: AlertLine) -> Bool {
    if a.alert.isOpen != b.alert.isOpen { return a.alert.isOpen }
    if let one = a.alert.ending?.on, let other = b.alert.ending?.on, one != other { return one > other }
    let (one, other) = (
      a.clocks.running.map(\.due.number) + [.max], b.clocks.running.map(\.due.number) + [.max]
    )
    if one != other { return one.lexicographicallyPrecedes(other) }
    if a.child.collation != b.child.collation { return a.child.collation < b.child.collation }
    return (a.child.number.text, a.alert.raised.on.number, a.alert.id.raw)
      < (b.child.number.text, b.alert.raised.on.number, b.alert.id.raw)
  }
}

extension [AlertLine] {
  /// What presses most first.
  public var pressingFirst: [AlertLine] { sorted(by: AlertLine.precedes) }
}

extension ActingManager {
  /// "Tess Stone", "Bryn Hill for Tess Stone", "Reid Cole (no Team Manager listed)"
  public func named(_ staff: StaffList) -> String {
    named(by: staff.name(of:))
  }

  /// The same, with names as `name` gives them.
  public func named(by name: (StaffID) -> String) -> String {
    name(staff) + (coveringFor.map { " for \(name($0))" } ?? "")
      + (vacant.map { " (no \($0.words) listed)" } ?? "")
  }
}
