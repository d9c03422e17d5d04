public import CareCalendar
public import Casework

/// A meeting that is booked, as it stands in the diary of the person who chairs it.
public struct ChairedMeeting: Hashable, Sendable {
  /// How many minutes a review takes, and how many are to lie between two. No law sets either.
  static let length = 60
  static let between = 30

  public let child: ChildID
  /// What the child is called; nil for somebody who may not see the child.
  public let called: String?
  public let family: FamilyID?
  /// The child's own IRO.
  public let iro: StaffID?
  public let chair: StaffID
  /// Nil for one that is only being booked.
  public let kind: ReviewKind?
  public let day: Day
  public let time: TimeOfDay?

  public init(
    of child: ChildID, called: String? = nil, family: FamilyID? = nil, iro: StaffID? = nil, chair: StaffID,
    kind: ReviewKind? = nil, day: Day, time: TimeOfDay?
  ) {
    self.child = child
    self.called = called
    self.family = family
    self.iro = iro
    self.chair = chair
    self.kind = kind
    self.day = day
    self.time = time
  }

  /// Where nobody is named the child's own IRO chairs; nil where there is none.
  public init?(_ booking: Booking, of row: ChildRow, isSeen: Bool = true) {
    guard let chair = booking.chair ?? row.iro else { return nil }
    self.init(
      of: row.id, called: isSeen ? row.called : nil, family: row.family, iro: row.iro, chair: chair,
      kind: booking.kind, day: booking.day, time: booking.time)
  }
}

/// How two meetings of one person are in each other's way.
public enum MeetingClash: Sendable {
  /// One begins before the other ends.
  case overlap
  /// There is less than half an hour between them.
  case tooClose
}

extension ChairedMeeting {
  /// Nil where both can be chaired, or where the hour of one is not known. Brothers and sisters may be reviewed in one
  /// meeting, so the same hour is no clash for them.
  public func clash(with other: ChairedMeeting) -> MeetingClash? {
    guard chair == other.chair, day == other.day, child != other.child, let time, let hour = other.time
    else { return nil }
    if family != nil, family == other.family, time == hour { return nil }
    let apart = abs(time.minutes - hour.minutes)
    if apart < ChairedMeeting.length { return .overlap }
    return apart < ChairedMeeting.length + ChairedMeeting.between ? .tooClose : nil
  }
}
