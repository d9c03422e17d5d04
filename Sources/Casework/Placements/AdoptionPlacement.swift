public import CareCalendar

/// A child's placement with the people who mean to adopt them.
public struct AdoptionPlacement: Hashable, Sendable {
  public let placed: Day
  public var ended: Day?
  public var reasonEnded: ReasonAdoptionPlacementEnded?

  public init(placed: Day, ended: Day? = nil, reasonEnded: ReasonAdoptionPlacementEnded? = nil) {
    self.placed = placed
    self.ended = ended
    self.reasonEnded = reasonEnded
  }
}
