import CareCalendar
import Casework

/// A rule about what one review asks for, before it or after.
protocol ReviewProcessRule: TimedRule {
  var nature: DutyKind { get }
  var post: DutyOwner { get }
  /// Whether what it asks for is done: the one place that says so.
  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress
  /// The same as it is counted: by those who were to have it on the day it was due, where it goes to people. Of all else
  /// it is the same.
  func progress(in file: ReviewFile, due: Day, of child: Child, under terms: RuleContext) -> DutyProgress
  /// What else bears on it, a line each.
  func remarks(on file: ReviewFile, of child: Child, under terms: RuleContext) -> [String]
}

extension ReviewProcessRule {
  func progress(in file: ReviewFile, due: Day, of child: Child, under terms: RuleContext) -> DutyProgress {
    progress(in: file, of: child, under: terms)
  }

  func remarks(on file: ReviewFile, of child: Child, under terms: RuleContext) -> [String] { [] }
}

/// A rule about what prepares a booked review, counted back from the day it is booked for.
///
/// Its duties last from the booking until the review is recorded as held, moved or cancelled: a day that passes
/// unrecorded ends nothing.
protocol PreparationRule: ReviewProcessRule {
  /// That of a review booked for the day; another than its own where what it rests on came later than the custom.
  func weight(on reviewDay: Day) -> DutyWeight
}

extension PreparationRule {
  public var tellsOutcomes: Bool { true }
  var nature: DutyKind { .preparation }

  func weight(on reviewDay: Day) -> DutyWeight { weight }

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.bookedReviews.compactMap { review in
      guard isInForce(on: review.booking.day),
        let title = progress(in: review.file, of: child, under: terms).title
      else { return nil }
      return duty(title, for: review, under: terms)
    }
  }

  private func duty(_ title: String, for review: BookedReview, under terms: RuleContext) -> Duty {
    let due = preparationDay(terms)(review.booking.day)
    return Duty(
      key: DutyKey(rule: id, subject: .review(review.file.id)), nature: nature, title: title, post: post,
      weight: weight(on: review.booking.day), kind: review.booking.kind, opens: review.booking.madeOn,
      due: due,
      bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: review.reviewsEnd,
      unit: terms.policy[timescale].unit, isShortNotice: review.isShortNotice(preparationDay(terms)))
  }

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.booked.compactMap { review in
      let due = preparationDay(terms)(review.booking.day)
      let progress = progress(in: review.file, due: due, of: child, under: terms)
      guard isInForce(on: review.booking.day), progress != .notAsked else { return nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .review(review.file.id)), opens: review.firstMadeOn,
        due: due, met: progress.doneOn,
        lapses: [review.file.review?.heldOn, review.cancelledOn, review.reviewsEnd, child.died],
        isShortNotice: review.isShortNotice(preparationDay(terms)))
    }
  }

  private func preparationDay(_ terms: RuleContext) -> (Day) -> Day {
    { terms.calendar.beginning(of: terms.policy[timescale], before: $0) }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let review = child.bookedReviews.first { $0.file.id == duty.key.review }
    let lines = review.map { review in
      ["Review booked for \(review.booking.day.words)"]
        + terms.arithmetic(timescale, before: review.booking.day)
        + review.remarksOnNotice(preparationDay(terms))
        + remarks(on: review.file, of: child, under: terms)
    }
    return Explanation(lines: lines ?? [], source: source, weight: duty.weight)
  }
}

/// A rule about what follows a review, counted from the day it was completed.
protocol FollowUpRule: ReviewProcessRule {
  /// True for what is asked for only as long as the child is in our care.
  var endsWithCare: Bool { get }
  /// True for what is finished also after the child's death.
  var outlivesTheChild: Bool { get }
}

extension FollowUpRule {
  public var tellsOutcomes: Bool { true }
  var endsWithCare: Bool { false }
  var outlivesTheChild: Bool { false }

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard outlivesTheChild || child.died == nil else { return [] }
    return child.filesOfReviewsHeld.compactMap { file in
      guard let completed = file.completedOn, isInForce(on: completed),
        let title = progress(in: file, of: child, under: terms).title
      else { return nil }
      return duty(title, about: file, completed, of: child, under: terms)
    }
  }

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.held.compactMap { file in
      guard let completed = file.completedOn, isInForce(on: completed) else { return nil }
      let due = due(completed, terms)
      let progress = progress(in: file, due: due, of: child, under: terms)
      if progress == .notAsked { return nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .review(file.id)), opens: completed, due: due,
        met: progress.doneOn,
        lapses: [
          endsWithCare ? reviews.careEnds.after(completed, file.kind) : nil,
          outlivesTheChild ? nil : child.died,
        ])
    }
  }

  private func due(_ completed: Day, _ terms: RuleContext) -> Day {
    terms.calendar.end(of: terms.policy[timescale], from: completed)
  }

  private func duty(
    _ title: String, about file: ReviewFile, _ completed: Day, of child: Child, under terms: RuleContext
  ) -> Duty {
    let due = due(completed, terms)
    return Duty(
      key: DutyKey(rule: id, subject: .review(file.id)), nature: nature, title: title, post: post,
      weight: weight,
      kind: file.kind, opens: completed, due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
      lapses: endsWithCare ? child.careEnd(after: completed, file.kind) : nil,
      unit: terms.policy[timescale].unit)
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let file = duty.key.review.flatMap { child.reviews.file($0) }
    let lines = file.flatMap { file in
      file.completedOn.map {
        ["Review completed \($0.words)"] + terms.arithmetic(timescale, from: $0)
          + remarks(on: file, of: child, under: terms)
      }
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}
