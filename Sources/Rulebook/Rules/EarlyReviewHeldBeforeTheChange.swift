import CareCalendar
import Casework

/// A change that the law wants reviewed first is considered at a review before it takes effect; so is what else calls
/// for a review before its time.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 17(d), reg 32(2), reg 33(3)(a), (b), (e).
struct EarlyReviewHeldBeforeTheChange: Rule {
  let id = RuleID.earlyReviewHeldBeforeTheChange
  let text = """
    A child is reviewed before a significant change of the care plan, before a child in care is placed with a parent, \
    and before accommodation ceases where nobody with parental responsibility will give it; and before the time of the \
    next review where a visit found the child's welfare not safeguarded, or the IRO asks for it.
    """
  let source = "\(Self.regulations), reg 17(d), reg 32(2), and reg 33(3)(a), (b) and (e)"
  let weight = DutyWeight.law
  let inForceFrom = day(2011, 4, 1)

  private static let regulations = "Care Planning, Placement and Case Review (England) Regulations 2010"

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    let open = child.openEarlyReviews.filter { isInForce(on: $0.on) }
    guard !open.isEmpty, child.died == nil, let next = OrdinaryReview(of: child, under: terms) else {
      return []
    }
    return open.map { early in
      next.early(
        DutyKey(rule: id, subject: .earlyReview(early.id)), early.reason.title, opens: early.on,
        before: early.before, weight: weight, under: terms)
    }
  }

  let tellsOutcomes = true

  /// One for each that has a day of its own; what is due with the next review by its count is told by that. A change that
  /// was made without a review was to be reviewed before the day on which it was made.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.earlyReviews.compactMap { early in
      guard let before = early.before, isInForce(on: early.on),
        let care = child.periodsOfCare.last(where: { $0.began <= early.on }),
        early.on.isNotAfter(care.lastDay)
      else { return nil }
      let made = early.ending?.outcome == .decided ? early.ending?.on : nil
      let due = max(early.on, min(before, made ?? before).adding(days: -1))
      return DutyOutcome(
        DutyKey(rule: id, subject: .earlyReview(early.id)), opens: early.on, due: due,
        met: child.firstReview(since: early)?.heldOn,
        lapses: [made.map { max($0, due.adding(days: 1)) } ?? early.ending?.on, care.lastDay, child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    guard let early = duty.key.earlyReview.flatMap({ child.earlyReview($0) }) else {
      return Explanation(lines: [], source: source, weight: weight)
    }
    return Explanation(
      lines: early.lines + due(early, child, terms)
        + ["Where it is withdrawn, or decided without a review, that is recorded as what changed in care."],
      source: "\(Self.regulations), \(early.reason.regulation)", weight: weight)
  }

  private func due(_ early: EarlyReview, _ child: Child, _ terms: RuleContext) -> [String] {
    if let day = early.before {
      return ["\(early.reason.dayWords) \(day.words)"]
        + terms.arithmetic(dayBefore: day, notBefore: early.on)
    }
    let unknown =
      early.reason.isChange ? "On which day it would take effect is not known" : "No day is named for it"
    guard let next = OrdinaryReview(of: child, under: terms)?.due else { return [unknown] }
    return ["\(unknown): by \(next.words) at the latest, when the next review is due by its count"]
  }
}

extension EarlyReview {
  fileprivate var lines: [String] {
    ["On \(on.words): \(reason.words)"] + (words.map { ["“\($0)”"] } ?? [])
  }
}

extension EarlyReviewReason {
  /// "Review before the plan changes"
  fileprivate var title: String {
    switch self {
    case .carePlanChange: "Review before the plan changes"
    case .placementWithParent: "Review before a placement with a parent"
    case .accommodationCeases: "Review before accommodation ceases"
    case .welfareNotSafeguarded: "Review of the child's welfare"
    case .iroRequests: "Review that the IRO asks for"
    }
  }

  /// What happens on the day before which the review is held.
  fileprivate var dayWords: String { isChange ? "It would take effect on" : "It is to be held before" }
}
