public import Casework

/// Somewhere a person can go.
public enum Route: Hashable, Sendable {
  case today
  case caseload
  case calendar
  case child(ChildID)
  case review(ChildID, ReviewID)
  /// A document as its recipient gets it.
  case preview(ChildID, ReviewID, ReviewDocument, Recipient)
  case form(Purpose, Chosen)
  case help
}

/// What a person has chosen on a screen: a child, and one of the duties about the child, or another matter.
public struct Chosen: Hashable, Sendable {
  public let child: ChildID
  public let duty: DutyKey?
  /// The id of what else is chosen, a review's or a decision's; empty when nothing is.
  public let about: String

  public init(_ child: ChildID, duty: DutyKey? = nil, about: String = "") {
    self.child = child
    self.duty = duty
    self.about = about
  }
}
