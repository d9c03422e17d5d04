import CareCalendar
import Casework

/// A child who is accommodated after arrest or on remand, or is in care and detained, is reviewed before that ends.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(3)(c) and (d).
struct ReviewHeldBeforeStayEnds: Rule {
  let id = RuleID.reviewHeldBeforeStayEnds
  let text = """
    A child who is accommodated after arrest, on remand or under a youth rehabilitation order, or who is in care and \
    detained, is reviewed before that ends, where no review would be held by then.
    """
  let source = """
    Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(3)(c) and (d); \
    Children Act 1989, s.21(2)(b) and (c)
    """
  let weight = DutyWeight.law
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil, let stay = child.stay, let ends = stay.expectedEnd, isInForce(on: stay.began),
      !isReviewed(stay, of: child), let next = OrdinaryReview(of: child, under: terms)
    else { return [] }
    let duty = next.early(
      DutyKey(rule: id, subject: .stay(began: stay.began)), "Review before the stay ends",
      opens: stay.began, before: ends, weight: weight, under: terms)
    // One that is due by then anyway would be held before the stay ends.
    let isDueAnyway = next.due.map { due in duty.due.map { due <= $0 } ?? false } ?? false
    return isDueAnyway ? [] : [duty]
  }

  private func isReviewed(_ stay: Stay, of child: Child) -> Bool { firstReview(in: stay, of: child) != nil }

  private func firstReview(in stay: Stay, of child: Child) -> Day? {
    child.reviews.held.first { $0.kind.isSameMeeting(as: .lookedAfter) && $0.heldOn >= stay.began }?.heldOn
  }

  let tellsOutcomes = true

  /// One for each stay of which an end was expected, by what was heard of it last; not where the review that was next as
  /// the stay began was due by then anyway.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.care.map(\.period).flatMap { care in
      child.stays(in: care).compactMap { stay in
        guard let ends = stay.expectedEnd, isInForce(on: stay.began) else { return nil }
        let next = OrdinaryReview(of: child, in: care, before: stay.began, under: terms)
        let due = max(stay.began, ends.adding(days: -1))
        guard let next, next.due.map({ $0 > due }) ?? true else { return nil }
        return DutyOutcome(
          DutyKey(rule: id, subject: .stay(began: stay.began)), opens: stay.began, due: due,
          met: firstReview(in: stay, of: child), lapses: [stay.ended, care.lastDay, child.died])
      }
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    guard let stay = child.stay, let ends = stay.expectedEnd else {
      return Explanation(lines: [], source: source, weight: weight)
    }
    let next = OrdinaryReview(of: child, under: terms)?.due
    return Explanation(
      lines: [stay.beginning, "It is expected to end on \(ends.words), and no review was held in it"]
        + terms.arithmetic(dayBefore: ends, notBefore: stay.began)
        + (next.map { ["By its count the next review is due only by \($0.words)"] } ?? []),
      source: source, weight: weight)
  }
}

extension Stay {
  /// "On remand since Mon 3 Nov 2014"
  fileprivate var beginning: String {
    switch ground {
    case .afterArrestOrOnRemand: "\(legalStatus.words.capitalisingFirst) since \(began.words)"
    case .detained: "In care, and detained since \(began.words)"
    }
  }
}
