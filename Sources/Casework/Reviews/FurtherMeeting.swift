public import CareCalendar

/// A further meeting of a review that has begun and is not completed: of a series, or of one that was adjourned. It is
/// booked under the review's own id, so that it is not taken for the next review.
public struct FurtherMeeting: Hashable, Sendable {
  public let day: Day
  public let time: TimeOfDay?
  /// Kept for those who come; it stands in no notice, list or calendar.
  public let venue: String?
  public let chair: StaffID?
  /// The day on which it was booked.
  public let madeOn: Day

  public init(
    day: Day, time: TimeOfDay? = nil, venue: String? = nil, chair: StaffID? = nil, madeOn: Day
  ) {
    self.day = day
    self.time = time
    self.venue = venue
    self.chair = chair
    self.madeOn = madeOn
  }

  /// The same without where it is to be, for those who may not know.
  public var withoutVenue: FurtherMeeting {
    FurtherMeeting(day: day, time: time, chair: chair, madeOn: madeOn)
  }

  func saysTheSame(as other: FurtherMeeting) -> Bool {
    day == other.day && time == other.time && venue == other.venue && chair == other.chair
  }
}

extension ReviewFile {
  /// The further meeting that is booked, as a booking of this review; nil where none is, and once it is completed.
  public var furtherMeeting: Booking? {
    guard review != nil, completedOn == nil, let further = meeting.further else { return nil }
    return Booking(
      review: id, kind: kind, day: further.day, time: further.time, venue: further.venue,
      chair: further.chair, madeOn: further.madeOn, isFurther: true)
  }

  /// Why a further meeting cannot be booked or cancelled; nil when it can, and for all else.
  func refusal(ofFurther event: MeetingEvent) -> (any Refusal)? {
    switch event {
    case .furtherBooked(let further):
      if let day = completedOn { return ReviewFileRefusal.completedAlready(on: day) }
      guard let began = review?.heldOn, further.day < began else { return nil }
      return ReviewFileRefusal.beforeTheReview(heldOn: began)
    case .furtherCancelled(let reason, _):
      if meeting.further == nil { return ReviewRefusal.nothingBooked }
      return reason.isBlank ? ReviewRefusal.cancelledWithoutReason : nil
    case .adjourned, .completed, .tookPart, .childAnswered, .lateReasonGiven: return nil
    }
  }

  /// Why somebody who books it now does not mean it: its day is past, or it is booked so already. It is asked of
  /// commands alone.
  func refusalNow(ofFurther note: ReviewFileEvent, _ today: Day) -> ReviewRefusal? {
    guard case .meeting(.furtherBooked(let further)) = note else { return nil }
    if further.day < today { return .bookedInThePast(further.day) }
    guard let standing = meeting.further, standing.saysTheSame(as: further) else { return nil }
    return furtherMeeting.map { .alreadyBooked($0) }
  }
}

extension ReviewHistory {
  /// Further meetings of reviews that have begun, in the order of the reviews.
  public var furtherMeetings: [Booking] { files.compactMap(\.furtherMeeting) }
}
