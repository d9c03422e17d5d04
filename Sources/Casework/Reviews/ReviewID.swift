import CareCalendar

/// The random id of one review, from its booking to its distribution.
public struct ReviewID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

extension ReviewID {
  /// The id of a review that was recorded without one, as those of council returns are: its kind and its day.
  static func of(_ kind: ReviewKind, heldOn day: Day) -> ReviewID { ReviewID("\(kind.rawValue)/\(day.iso)") }

  /// The id, until it is held, of a review that was booked without one: its kind and the day of booking.
  static func of(_ kind: ReviewKind, bookedOn day: Day) -> ReviewID {
    ReviewID("booked/\(kind.rawValue)/\(day.iso)")
  }

  /// False for a review that a file or an early record tells of, and that was never worked on here.
  public var isGiven: Bool { !raw.contains("/") }
}

/// Somebody who has a part in a review: the child, or somebody around the child.
public enum Party: Hashable, Sendable {
  case child
  case person(PersonID)
}
