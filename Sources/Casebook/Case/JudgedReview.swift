public import CareCalendar
public import Casework
import Rulebook

/// A review that was held, with the day by which it was due.
public struct JudgedReview: Equatable, Sendable {
  public let review: Review
  public let kind: ReviewKind
  /// Nil where earlier reviews are not known.
  public let number: Int?
  /// Nil where it cannot be judged.
  public let due: Day?
  /// Days late in the unit of the period; 0 or less when in time.
  public let daysLate: Int?
  public let unit: DayUnit

  /// "2nd review"
  public var title: String { kind.title(number: number) }

  /// "in time", "3 days late", "cannot be judged: earlier reviews are not known"
  public var words: String {
    guard let daysLate else { return "cannot be judged: earlier reviews are not known" }
    return daysLate > 0 ? "\(unit.words(daysLate)) late" : "in time"
  }

  /// Every review held, the latest first, each judged in the counts that asked for it.
  static func all(of child: Child, _ entries: [ChildEntry], under book: Rulebook) -> [JudgedReview] {
    child.reviews.held.reversed().map { review in
      guard let cycle = child.cycle(naming: review), child.knowsWhatWasHeld(before: review, in: cycle) else {
        return JudgedReview(unjudged: review)
      }
      let before = Child(folding: entries, upTo: review.heldOn.adding(days: -1))
      let other = cycle.kind == .lookedAfter ? before.authorityCycle(on: review.heldOn) : nil
      return JudgedReview(review, in: cycle, and: other, under: book)
    }
  }

  private init(unjudged review: Review) {
    self.review = review
    kind = review.kind
    number = nil
    due = nil
    daysLate = nil
    unit = .calendar
  }

  /// A review that two counts asked for is named by the first, and was due on the earlier of their days.
  private init(_ review: Review, in cycle: ReviewCycle, and other: ReviewCycle?, under book: Rulebook) {
    let own = book.next(in: cycle.before(review))?.duty
    // Where its own count cannot tell, another cannot tell that it was in time.
    let others = own?.due == nil ? nil : other.flatMap { book.next(in: $0.before(review))?.duty }
    let duty = [own, others].compactMap { $0 }.min { ($0.due?.number ?? .max) < ($1.due?.number ?? .max) }
    self.review = review
    kind = cycle.kind
    number = cycle.before(review).nextNumber
    due = duty?.due
    unit = duty?.unit ?? .calendar
    daysLate = duty?.due.map { -book.calendar.days(until: $0, from: review.heldOn, in: duty!.unit) }
  }
}

extension ReviewCycle {
  /// The count as it stood when the review was still to be held.
  fileprivate func before(_ review: Review) -> ReviewCycle {
    ReviewCycle(
      kind: kind, began: began, held: held.filter { $0 < review.heldOn }, ended: ended,
      historyIsKnown: historyIsKnown)
  }
}

extension Child {
  /// The count that the review has its title and number from. While a child is placed for adoption it is that
  /// one, and stays so if the placement ends later.
  fileprivate func cycle(naming review: Review) -> ReviewCycle? {
    reviewCycles.last {
      $0.kind != .authorityToPlace && $0.kind.isSameMeeting(as: review.kind)
        && $0.held.contains(review.heldOn)
    }
  }

  /// The count of reviews while there is authority to place and no placement. It is no more once the child is
  /// placed, so a child as of the day before is asked.
  fileprivate func authorityCycle(on day: Day) -> ReviewCycle? {
    reviewCycles.last { $0.kind == .authorityToPlace && $0.runs(on: day) }
  }

  /// False where a collection year between the review before and this one is missing.
  fileprivate func knowsWhatWasHeld(before review: Review, in cycle: ReviewCycle) -> Bool {
    guard let before = cycle.held.last(where: { $0 < review.heldOn }) else { return true }
    return collectionsAreWhole(since: before, until: review.heldOn)
  }
}
