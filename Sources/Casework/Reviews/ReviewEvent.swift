public import CareCalendar

/// What was recorded of a child's reviews.
public enum ReviewEvent: Hashable, Sendable {
  case booked(Booking)
  case held(Review)
}

/// Why a review was not booked or recorded.
public enum ReviewRefusal: Refusal, Equatable {
  case careHadNotBegun(heldOn: Day)
  case alreadyRecorded(heldOn: Day)
  case notYetHeld(heldOn: Day, today: Day)
  case bookedInThePast(Day)
  case notReviewedNow(ReviewKind, on: Day)
  case alreadyBooked(Booking)
  case participationDoesNotFitAge(ParticipationCode, age: Int)

  public var words: String {
    switch self {
    case .careHadNotBegun(let day):
      "No episode of care covers \(day.shortWithYear), so no review can have been held then."
    case .alreadyRecorded(let day): "A review held on \(day.shortWithYear) is already recorded."
    case .notYetHeld(let day, let today):
      "\(day.words) has not come yet (today is \(today.words)). To plan a review, book it."
    case .bookedInThePast(let day):
      "\(day.words) is past. To record a review that was held then, record it as held."
    case .notReviewedNow(let kind, let day):
      "The child has no \(kind.words) reviews on \(day.shortWithYear)."
    case .alreadyBooked(let booking): "The review is already booked for \(booking.words)."
    case .participationDoesNotFitAge(let code, let age):
      code == .pn0
        ? "PN0 is for children under 4; this child was \(age)."
        : "\(code.rawValue) is for children of 4 and over; this child was \(age): PN0."
    }
  }
}

/// The reviews of one child: those held, in the order of their days, and those booked.
///
/// A late review is recorded, not refused: it happened, and the rules report it.
public struct ReviewHistory: Equatable, Sendable {
  public private(set) var held: [Review] = []
  public private(set) var bookings: [Booking] = []

  public init() {}

  public func booking(of kind: ReviewKind) -> Booking? {
    bookings.last { $0.kind.isSameMeeting(as: kind) }
  }

  public func held(on day: Day, kind: ReviewKind) -> Review? {
    held.first { $0.heldOn == day && $0.kind.isSameMeeting(as: kind) }
  }

  mutating func evolve(_ event: ReviewEvent) {
    switch event {
    case .booked(let booking):
      bookings.removeAll { $0.kind.isSameMeeting(as: booking.kind) }
      bookings.append(booking)
    case .held(let review):
      let place = held.firstIndex { $0.heldOn > review.heldOn } ?? held.endIndex
      held.insert(review, at: place)
      bookings.removeAll { $0.isMet(by: review) }
    }
  }
}
