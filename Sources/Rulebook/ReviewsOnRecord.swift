import Casework

/// A child's reviews as rules look back on them, worked out once for all rules.
public struct ReviewsOnRecord {
  /// Every review that was ever booked here: held, cancelled, or still to be held, also where the child's reviews have
  /// ended before its day.
  let booked: [BookedReview]
  /// The files of the reviews held that were worked on here.
  let held: [ReviewFile]
  let careEnds: CareEnds
  /// Every time in our care.
  let care: [CareOnRecord]

  init(_ child: Child) {
    let cycles = child.reviewCycles
    booked = child.reviewsEverBooked(cycles)
    care = child.careOnRecord(cycles)
    held = child.filesOfReviewsHeld
    careEnds = CareEnds(child)
  }
}

extension Child {
  fileprivate func reviewsEverBooked(_ cycles: [ReviewCycle]) -> [BookedReview] {
    let standing = Set(reviews.bookings.map(\.id))
    return reviews.files.compactMap { file in
      guard let booking = file.bookings.last, booking.kind.profile.followsHandbook,
        file.review == nil || file.id.isGiven,
        file.review != nil || file.cancelled != nil || standing.contains(file.id)
      else { return nil }
      let counts = cycles.counts(of: booking)
      return counts.isEmpty ? nil : BookedReview(file: file, booking: booking, reviewsEnd: counts.end)
    }
  }
}

extension [ReviewCycle] {
  /// Those that a booked review belongs to: the counts that its day lies in or, where all had ended before that day,
  /// those that ended.
  fileprivate func counts(of booking: Booking) -> [ReviewCycle] {
    let begun = filter { $0.kind.isSameMeeting(as: booking.kind) && $0.began <= booking.day }
    let running = begun.filter { $0.covers(booking.day) }
    return running.isEmpty ? begun : running
  }
}
