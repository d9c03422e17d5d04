import CareCalendar
public import Casework

/// A review that is booked, or was, as what prepares it is counted.
struct BookedReview {
  let file: ReviewFile
  let booking: Booking
  /// The day on which the child's reviews of this kind ended; nil while they go on.
  let reviewsEnd: Day?

  /// The day on which it was booked first.
  var firstMadeOn: Day { file.bookings.first?.madeOn ?? booking.madeOn }

  /// The day on which it was cancelled; nil where it was not, or was booked again.
  var cancelledOn: Day? { file.cancelled == nil ? nil : file.cancelledOn.last }

  /// True when a preparation day was past already as the review was given its present day.
  ///
  /// What was missed for an earlier day of the same review stays missed: neither moving it nor cancelling it and
  /// booking it again makes short notice of it.
  func isShortNotice(_ preparationDay: (Day) -> Day) -> Bool { file.isShortNotice(preparationDay) }

  private func wasMissedBeforeMoving(_ preparationDay: (Day) -> Day) -> Bool {
    file.wasMissedBeforeMoving(preparationDay)
  }

  func remarksOnNotice(_ preparationDay: (Day) -> Day) -> [String] {
    guard preparationDay(booking.day) < booking.madeOn else { return [] }
    return wasMissedBeforeMoving(preparationDay)
      ? ["It was late already when the review was moved on \(booking.madeOn.words)."]
      : ["The review was booked after that, on \(booking.madeOn.words): short notice, never overdue."]
  }
}

extension RuleContext {
  /// True when what prepares a review by so long before was past already as the review was given its day.
  public func wasShortNotice(_ timescale: Timescale, of file: ReviewFile) -> Bool {
    file.isShortNotice { calendar.beginning(of: policy[timescale], before: $0) }
  }
}

extension ReviewFile {
  fileprivate func isShortNotice(_ preparationDay: (Day) -> Day) -> Bool {
    guard let booking = bookings.last else { return false }
    return preparationDay(booking.day) < booking.madeOn && !wasMissedBeforeMoving(preparationDay)
  }

  fileprivate func wasMissedBeforeMoving(_ preparationDay: (Day) -> Day) -> Bool {
    zip(bookings, bookings.dropFirst()).contains { earlier, later in
      let day = preparationDay(earlier.day)
      return earlier.madeOn <= day && day < lastDay(of: earlier, until: later)
    }
  }

  /// The day on which a booking was moved, or cancelled before it was made again.
  private func lastDay(of booking: Booking, until next: Booking) -> Day {
    cancelledOn.first { booking.madeOn <= $0 && $0 <= next.madeOn } ?? next.madeOn
  }
}

extension Child {
  /// The reviews that are to be prepared as the Handbook has it: booked for a day on which they can be held.
  var bookedReviews: [BookedReview] {
    guard died == nil, !reviews.bookings.isEmpty else { return [] }
    let cycles = reviewCycles
    return reviews.bookings.filter { $0.kind.profile.followsHandbook }.compactMap { booking in
      let counts = cycles.filter { $0.kind.isSameMeeting(as: booking.kind) && $0.covers(booking.day) }
      guard !counts.isEmpty, let file = reviews.file(booking.id) else { return nil }
      return BookedReview(file: file, booking: booking, reviewsEnd: counts.end)
    }
  }

  /// The files of the reviews held that were worked on here: those that only a council's return tells of ask for
  /// nothing more.
  var filesOfReviewsHeld: [ReviewFile] {
    reviews.files.filter { $0.review != nil && $0.id.isGiven && $0.kind.profile.followsHandbook }
  }

  /// The day on which the care, or whatever else the service knew the child for, ended that a review was held in; nil
  /// while it lasts.
  func careEnd(after held: Day, _ kind: ReviewKind) -> Day? { CareEnds(self).after(held, kind) }
}

extension [ReviewCycle] {
  /// The day on which the last of them ended; nil while one runs.
  var end: Day? { contains { $0.ended == nil } ? nil : compactMap(\.ended).max() }
}
