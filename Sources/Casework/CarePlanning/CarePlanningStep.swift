public import CareCalendar

/// What a person may ask to have recorded of how a child's care is planned, apart from what changes in the care itself.
public enum CarePlanningStep: Hashable, Sendable {
  /// The reviewing service was told of the child.
  case serviceTold
  case carePlanMade
  /// The carer with whom the child is was approved for the time being, as a connected person.
  case temporarilyApproved
  /// That approval was extended, and the day on which the IRO was told of it, where that is known already.
  case approvalExtended(iroTold: Day?)
  /// The IRO was told of that extension.
  case iroToldOfExtension
  case approvedAsFosterCarer
  case pathwayAssessed
}
