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

  /// Every review held, the latest first, each judged in the count that it belonged to.
  static func all(of child: Child, under book: Rulebook) -> [JudgedReview] {
    var judged: [JudgedReview] = []
    for review in child.reviews.held {
      let cycles = child.reviewCycles.filter {
        $0.kind != .authorityToPlace && $0.kind.isSameMeeting(as: review.kind)
          && $0.held.contains(review.heldOn)
      }
      guard let cycle = cycles.last, child.knowsWhatWasHeld(before: review, in: cycle) else {
        judged.append(JudgedReview(unjudged: review))
        continue
      }
      judged.append(JudgedReview(review, in: cycle, under: book))
    }
    return judged.reversed()
  }

  private init(unjudged review: Review) {
    self.review = review
    kind = review.kind
    number = nil
    due = nil
    daysLate = nil
    unit = .calendar
  }

  private init(_ review: Review, in cycle: ReviewCycle, under book: Rulebook) {
    let before = ReviewCycle(
      kind: cycle.kind, began: cycle.began, held: cycle.held.filter { $0 < review.heldOn },
      ended: cycle.ended, historyIsKnown: cycle.historyIsKnown)
    let duty = book.next(in: before)?.duty
    self.review = review
    kind = cycle.kind
    number = before.nextNumber
    due = duty?.due
    unit = duty?.unit ?? .calendar
    daysLate = duty?.due.map { -book.calendar.days(until: $0, from: review.heldOn, in: duty!.unit) }
  }
}

extension Child {
  /// False where a collection year between the review before and this one is missing.
  fileprivate func knowsWhatWasHeld(before review: Review, in cycle: ReviewCycle) -> Bool {
    guard let before = cycle.held.last(where: { $0 < review.heldOn }) else { return true }
    return collectionsAreWhole(since: before, until: review.heldOn)
  }
}
