public import Casework

/// Somewhere a person can go.
public enum Route: Hashable, Sendable {
  case today
  case caseload
  case calendar
  case alerts
  case practice
  case child(ChildID)
  case review(ChildID, ReviewID)
  /// A document as its recipient gets it.
  case preview(ChildID, ReviewID, ReviewDocument, Recipient)
  /// One alert's story.
  case alert(ChildID, AlertID)
  /// Nothing is chosen for a form about no child.
  case form(FormID, Chosen?)
  case help
}

/// What a person has chosen on a screen: a child, and one of the duties about the child, or another matter.
public struct Chosen: Hashable, Sendable {
  public let child: ChildID
  public let duty: DutyKey?
  /// The id of what else is chosen, a decision's, an alert's or a practice note's; empty when nothing is.
  public let about: String

  public init(_ child: ChildID, duty: DutyKey? = nil, about: String = "") {
    self.child = child
    self.duty = duty
    self.about = about
  }
}
