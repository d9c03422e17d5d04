import CareCalendar

/// What there is to know of a meeting for those who are invited: when and where it takes place, or that it does not.
public enum MeetingArrangement: Hashable, Sendable {
  case takesPlace(Booking)
  case isCancelled

  /// The booking; nil for a meeting that does not take place.
  public var booking: Booking? {
    if case .takesPlace(let booking) = self { booking } else { nil }
  }

  /// True where somebody who knows one needs no word of the other. Who chairs it is nobody's change of plans.
  public func saysTheSame(as other: MeetingArrangement) -> Bool {
    switch (self, other) {
    case (.takesPlace(let one), .takesPlace(let another)):
      one.day == another.day && one.time == another.time && one.venue == another.venue
    case (.isCancelled, .isCancelled): true
    default: false
    }
  }

  /// "Thu 6 Nov 10:00", "not taking place"
  public var words: String { booking?.words ?? "not taking place" }
}

extension ReviewFile {
  /// What stands of the meeting; nil for one that was held or never booked.
  public var arrangement: MeetingArrangement? {
    if review != nil { return nil }
    return cancelled == nil ? booking.map { .takesPlace($0) } : .isCancelled
  }

  /// What stood on a day, of what is recorded by now: what somebody who was written to on it was told.
  func arrangement(on day: Day) -> MeetingArrangement? {
    if cancelled != nil, cancelledOn.last.map({ $0 <= day }) ?? false { return .isCancelled }
    return (bookings.last { $0.madeOn <= day } ?? bookings.first).map { .takesPlace($0) }
  }

  /// Those invited who were told of the meeting what is so no longer, in the order in which they were invited. Nobody
  /// is among them who was never written to.
  public var toldOtherwise: [Invitation] {
    guard let now = arrangement else { return [] }
    return preparation.invited.filter { $0.told.map { !$0.saysTheSame(as: now) } ?? false }
  }
}
