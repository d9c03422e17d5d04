/// A member of staff who acts on an alert, or for an IRO's children, in their own role or in that of somebody they stand in
/// for.
public struct ActingManager: Hashable, Sendable {
  public let staff: StaffID
  /// The role in which they act: of somebody standing in, that of the person away.
  public let role: Role
  /// For whom they stand in; nil where it is their own turn.
  public let coveringFor: StaffID?
  /// The role below that it was put to and that nobody is listed in; nil where somebody is.
  public let vacant: Role?

  public init(_ staff: StaffID, as role: Role, coveringFor: StaffID? = nil, vacant: Role? = nil) {
    self.staff = staff
    self.role = role
    self.coveringFor = coveringFor
    self.vacant = vacant
  }
}

extension Role {
  /// Those who manage the child's social workers, the nearest to the child first: to them a stage of a ladder can go.
  public static let managers: [Role] = [.teamManager] + seniorOfficers

  /// Those of them before whom it is put when a decision is not carried out (reg 36(1)).
  public static let seniorOfficers: [Role] = [.serviceManager, .headOfService, .deputyDirector, .director]

  /// True when somebody in this role may act on an alert that went to `other`: the same role, or one above.
  public func mayAct(on other: Role) -> Bool {
    if self == other { return true }
    guard let rung else { return false }
    return rung > (other.rung ?? 0)
  }

  /// True of those to whom a stage of a ladder can go.
  public var managesSocialWork: Bool { rung != nil }

  /// How high it stands among those who manage the child's social workers; nil for those who do not.
  public var rung: Int? { Role.managers.firstIndex(of: self) }
}
