public import CareCalendar
public import Casework

/// Whose turn an alert is, as far as the record has it: who that is by name is told by the staff list of the day.
public enum TurnOfAlert: Hashable, Sendable {
  /// That of a team's managers, in these roles from the nearest up; the first as the council calls it.
  case managers(ahead: [Role], team: String?, roleName: String)
  /// The IRO's; nil for a child without one.
  case iro(StaffID?)
}

extension TurnOfAlert {
  /// The same as one text.
  public var text: String {
    switch self {
    case .managers(let ahead, let team, let roleName):
      ["m", ahead.map(\.rawValue).joined(separator: " "), roleName].joined(separator: "\u{1}")
        + (team.map { "\u{1}\($0)" } ?? "")
    case .iro(let iro): "i" + (iro.map { "\u{1}\($0.raw)" } ?? "")
    }
  }

  /// Nil for what a newer program wrote.
  public init?(text: String) {
    let parts = text.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("m", 3...):
      self = .managers(
        ahead: parts[1].split(separator: " ").compactMap { Role(rawValue: String($0)) },
        team: parts.count > 3 ? parts[3] : nil, roleName: parts[2])
    case ("i", _): self = .iro(parts.count > 1 ? StaffID(parts[1]) : nil)
    default: return nil
    }
  }
}

extension TurnOfAlert {
  /// Those of the managers whose turn it is on a day; none where it is the IRO's.
  private func managers(on day: Day, _ staff: StaffList) -> [ActingManager] {
    guard case .managers(let ahead, let team, _) = self else { return [] }
    return staff.turn(at: ahead, team: team, on: day)
  }

  /// Whose turn it is by name; the role where nobody is listed.
  public func owner(on day: Day, staff: StaffList) -> String {
    switch self {
    case .managers(_, _, let roleName):
      let managers = managers(on: day, staff)
      return managers.isEmpty ? roleName : managers.map { $0.named(staff) }.joined(separator: ", ")
    case .iro(let iro): return iro.map { staff.acting(forIRO: $0, on: day).named(staff) } ?? "no IRO"
    }
  }

  public func waits(for member: StaffID, on day: Day, staff: StaffList) -> Bool {
    if case .iro(let iro) = self {
      return iro.map { $0 == member || staff.standIn(for: $0, on: day) == member } ?? false
    }
    return managers(on: day, staff).contains { $0.staff == member }
  }
}

extension AlertRow {
  func turn(of row: ChildRow) -> TurnOfAlert {
    state.isManagers ? .managers(ahead: ahead, team: row.team, roleName: roleName) : .iro(row.iro)
  }
}
