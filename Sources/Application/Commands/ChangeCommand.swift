public import CareCalendar
public import Casework

/// What is done about significant changes.
public enum ChangeCommand: Sendable {
  /// The IRO is told; what the law asks a review for opens it in the same act.
  case tell(ChildID, ChangeDetails)
  /// The IRO's decision, with the reason; `before` is the day before which a review that comes forward is to be held, where
  /// the law has not called for one already.
  case consider(ChildID, ChangeID, Consideration.Outcome, reason: String?, before: Day?)
}

/// A significant change as somebody tells of it.
public struct ChangeDetails: Hashable, Sendable {
  /// The key of one of the council's kinds.
  public var kind: String
  public var standing: SignificantChange.Standing
  public var words: String
  public var on: Day
  public var before: Day?
  /// Why the law asks for a review first; nil where it does not.
  public var law: EarlyReviewReason?

  public init(
    kind: String, _ standing: SignificantChange.Standing, words: String, on: Day, before: Day? = nil,
    law: EarlyReviewReason? = nil
  ) {
    self.kind = kind
    self.standing = standing
    self.words = words
    self.on = on
    self.before = before
    self.law = law
  }
}
