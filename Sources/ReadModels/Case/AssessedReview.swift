public import CareCalendar
public import Casework
public import Rulebook

/// A review that was held, with the day by which it was due.
public struct AssessedReview: Equatable, Sendable {
  public let review: Review
  public let kind: ReviewKind
  /// Nil where earlier reviews are not known.
  public let number: Int?
  /// What the first of the count is called, where it came from another council.
  private let firstTitle: String?
  /// Nil where it cannot be judged.
  public let due: Day?
  /// Nil where it cannot be judged.
  public let timeliness: Timeliness?

  /// Days late in the unit of the period, 0 or less when in time; nil where it cannot be judged, or not yet.
  public var daysLate: Int? { timeliness?.daysLate }
  public var unit: DayUnit { timeliness?.unit ?? .calendar }

  /// "2nd review"
  public var title: String {
    if number == 1, let firstTitle { return firstTitle }
    return kind.title(number: number)
  }

  /// "in time", "3 days late", "cannot be judged: earlier reviews are not known"
  public var words: String { timeliness?.words ?? "cannot be judged: earlier reviews are not known" }

  /// Every review held, the latest first, each judged in the counts that asked for it.
  /// - Parameter today: the day as of which one that is not completed is judged.
  public static func all(of child: Child, on today: Day, under book: Rulebook) -> [AssessedReview] {
    let basis = book.policy.countingBasis
    let cycles = child.reviewCycles(countingFrom: basis)
    let adjourned = child.reviews.adjourned
    return child.reviews.held.reversed().map { review in
      guard let cycle = cycles.cycle(naming: review), child.knowsWhatWasHeld(before: review, in: cycle)
      else { return AssessedReview(unjudged: review) }
      let other =
        ReviewKind.authorityToPlace.profile.runsBeside == cycle.kind
        ? child.authorityCycle(untilReviewOf: review.heldOn, countingFrom: basis) : nil
      return AssessedReview(
        review, in: cycle, and: other, adjourned: adjourned[review.id], on: today, under: book)
    }
  }

  private init(unjudged review: Review) {
    self.review = review
    kind = review.kind
    firstTitle = nil
    number = nil
    due = nil
    timeliness = nil
  }

  /// A review that two counts asked for is named by the first, and was due on the earlier of their days.
  private init(
    _ review: Review, in cycle: ReviewCycle, and other: ReviewCycle?, adjourned: Day?, on today: Day,
    under book: Rulebook
  ) {
    let cycle = cycle.before(review.heldOn)
    let duty = book.nextReview(in: cycle, beside: other?.before(review.heldOn))
    self.review = review
    kind = cycle.kind
    firstTitle = cycle.firstTitle
    number = cycle.nextNumber
    due = duty?.due
    timeliness = duty.flatMap { duty in
      duty.due.map {
        book.timeliness(of: review, due: $0, in: duty.unit, adjourned: adjourned, on: today)
      }
    }
  }
}

extension [ReviewCycle] {
  /// The count that the review has its title and number from. While a child is placed for adoption it is that
  /// one, and stays so if the placement ends later.
  fileprivate func cycle(naming review: Review) -> ReviewCycle? {
    last {
      $0.kind.profile.runsBeside == nil && $0.kind.isSameMeeting(as: review.kind)
        && $0.held.contains(review.heldOn)
    }
  }
}

extension ReviewHistory {
  /// The day on which each review was adjourned that was.
  fileprivate var adjourned: [ReviewID: Day] {
    let days = files.compactMap { file in file.meeting.adjournment.map { (file.id, $0.on) } }
    return Dictionary(days) { first, _ in first }
  }
}

extension Child {
  /// False where a collection year between the review before and this one is missing.
  fileprivate func knowsWhatWasHeld(before review: Review, in cycle: ReviewCycle) -> Bool {
    guard let before = cycle.held.last(where: { $0 < review.heldOn }) else { return true }
    return collectionsAreWhole(since: before, until: review.heldOn)
  }
}
