import CareCalendar
import Casework

/// The IRO speaks with the child alone before each review.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 36(1). A review that is held does not
/// end the duty: until it is recorded how the child was heard, or why not, it stands, and it lapses only when the
/// next review is held or the child leaves.
struct ChildSpokenToBeforeReview: Rule {
  let id = RuleID.childSpokenToBeforeReview
  let text = """
    The IRO speaks with the child alone before each review, unless the child declines or it is not \
    appropriate; a child too young to speak is observed.
    """
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 36(1)"
  let notRead = "regulation 36(1), which was read as Wales has it (SI 2015/1818, reg 42(1))"
  let weight = DutyWeight.law
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    let ends = CareEnds(child)
    let booked = child.bookedReviews.map { ($0.file, $0.reviewsEnd) }
    let held = child.filesOfReviewsHeld.filter { !$0.bookings.isEmpty }
      .map { ($0, end(after: $0, of: child, ends)) }
    return (booked + held).compactMap { duty(in: $0, lapses: $1, of: child, under: terms) }
  }

  private func duty(in file: ReviewFile, lapses: Day?, of child: Child, under terms: RuleContext) -> Duty? {
    guard let day = file.day, let booking = file.bookings.last, isInForce(on: day),
      !child.hasBeenHeard(for: file)
    else { return nil }
    return Duty(
      key: DutyKey(rule: id, subject: .review(file.id)), nature: .preparation, title: "Child to hear",
      post: .iro, weight: weight, kind: file.kind, opens: min(booking.madeOn, day), due: day,
      bookBy: terms.calendar.lastWorkingDay(onOrBefore: day), lapses: lapses, unit: .calendar)
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.booked.compactMap { review in
      let day = review.file.day ?? review.booking.day
      guard isInForce(on: day) else { return nil }
      let lapses =
        review.file.review == nil
        ? [review.cancelledOn, review.reviewsEnd] : [end(after: review.file, of: child, reviews.careEnds)]
      return DutyOutcome(
        DutyKey(rule: id, subject: .review(review.file.id)), opens: min(review.firstMadeOn, day), due: day,
        met: child.conversations(preparing: review.file).first?.on, lapses: lapses + [child.died])
    }
  }

  private func end(after file: ReviewFile, of child: Child, _ ends: CareEnds) -> Day? {
    guard let held = file.review?.heldOn else { return nil }
    let next = child.reviews.held.first { $0.heldOn > held && $0.kind.isSameMeeting(as: file.kind) }
    return [next?.heldOn, ends.after(held, file.kind)].compactMap { $0 }.min()
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let file = duty.key.review.flatMap { child.reviews.file($0) }
    let lines = file.flatMap { file in
      file.day.map {
        [
          "Review \(file.review == nil ? "booked for" : "held") \($0.words)",
          "The child is spoken to alone by that day.",
          "That the child declined, was observed, or why it was not appropriate, is recorded as well.",
        ]
      }
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}
