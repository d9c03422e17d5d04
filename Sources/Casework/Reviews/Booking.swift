public import CareCalendar

/// A review that has a day and, where known, a time, a venue and somebody to chair it.
public struct Booking: Hashable, Sendable {
  /// Nil for one recorded before reviews had ids.
  public internal(set) var review: ReviewID?
  public let kind: ReviewKind
  public let day: Day
  public let time: TimeOfDay?
  /// Kept for those who come; it stands in no notice, list or calendar.
  public let venue: String?
  public let chair: StaffID?
  /// The day on which it was booked or moved.
  public let madeOn: Day
  /// True for a further meeting of a review that has begun.
  public let isFurther: Bool

  public init(
    review: ReviewID? = nil, kind: ReviewKind, day: Day, time: TimeOfDay?, venue: String? = nil,
    chair: StaffID? = nil, madeOn: Day, isFurther: Bool = false
  ) {
    self.review = review
    self.kind = kind
    self.day = day
    self.time = time
    self.venue = venue
    self.chair = chair
    self.madeOn = madeOn
    self.isFurther = isFurther
  }

  public var id: ReviewID { review ?? .of(kind, bookedOn: madeOn) }

  /// Nil for one that was first recorded before reviews had ids, however often it was moved since.
  var givenID: ReviewID? { review.flatMap { $0.isGiven ? $0 : nil } }

  func saysTheSame(as other: Booking) -> Bool {
    day == other.day && time == other.time && venue == other.venue && chair == other.chair
  }

  /// The same with another day of booking: what prepares it is still counted from the first.
  func made(on madeOn: Day) -> Booking {
    Booking(
      review: review, kind: kind, day: day, time: time, venue: venue, chair: chair, madeOn: madeOn,
      isFurther: isFurther)
  }

  /// A booking made on the very day of a review is for the next one, unless it was for that day.
  func isMet(by review: Review) -> Bool {
    if let met = review.review, let own = givenID { return met == own }
    guard kind.isSameMeeting(as: review.kind) else { return false }
    return madeOn < review.heldOn || day <= review.heldOn
  }

  /// "Tue 4 Nov 2014 15:30"
  public var fullWords: String { day.words + (time.map { " \($0)" } ?? "") }

  /// "Tue 4 Nov 15:30"
  public var words: String {
    "\(day.weekday.short) \(day.short)" + (time.map { " \($0)" } ?? "")
  }
}
