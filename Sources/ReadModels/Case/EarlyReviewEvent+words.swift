import CareCalendar
import Casework

extension EarlyReviewEvent {
  /// What was recorded, in words: "A placement with a parent is proposed, to take effect on Mon 17 Nov 2014".
  func words(of child: Child) -> String {
    switch self {
    case .calledFor(let early):
      early.reason.words.capitalisingFirst + ", " + early.reason.words(before: early.before)
        + (early.words.map { ": \($0)" } ?? "")
    case .dated(let id, let before, _):
      "Another day: " + (child.earlyReview(id)?.reason ?? .carePlanChange).words(before: before)
    case .ended(_, let ending):
      switch ending.outcome {
      case .withdrawn: "What was proposed is withdrawn: \(ending.reason)"
      case .decided: "What was proposed is decided without a review: \(ending.reason)"
      }
    }
  }
}

extension EarlyReviewReason {
  fileprivate func words(before day: Day?) -> String {
    let day = day?.words ?? "a day that is not known"
    return isChange ? "to take effect on \(day)" : "to be reviewed before \(day)"
  }
}
