public import CareCalendar

/// What was recorded of a child's reviews.
public enum ReviewEvent: Hashable, Sendable {
  case booked(Booking)
  /// The booking that takes the place of the one before; of the same review.
  case moved(Booking, reason: String)
  case cancelled(ReviewID, reason: String, on: Day)
  case held(Review)
  case noted(ReviewID, ReviewFileEvent)

  var happenedOn: Day {
    switch self {
    case .booked(let booking), .moved(let booking, _): booking.madeOn
    case .cancelled(_, _, let day): day
    case .held(let review): review.heldOn
    case .noted(_, let note): note.happenedOn
    }
  }
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
  case movedWithoutReason
  case nothingBooked
  case cancelledWithoutReason
  case withoutMeetingNeedsReason
  case participationWithoutMeeting
  case completedBeforeHeld(heldOn: Day)
  case needsMeeting(on: Day)

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
    case .movedWithoutReason: "Moving a review needs a reason."
    case .nothingBooked: "No review is booked."
    case .cancelledWithoutReason: "Cancelling a review needs a reason."
    case .withoutMeetingNeedsReason: "Completing a review without a meeting needs the IRO's reason."
    case .participationWithoutMeeting:
      "A review without a meeting has no attendance: the child sent views (PN5, PN6), or none (PN7), or is under 4 (PN0)."
    case .needsMeeting(let day):
      "On \(day.shortWithYear) this review needed a meeting: only those of a settled long-term foster placement, since April 2015, can be completed without."
    case .completedBeforeHeld(let day): "That is before the review began on \(day.shortWithYear)."
    }
  }
}
