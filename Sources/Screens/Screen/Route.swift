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
  case form(FormID, SelectedSubject?)
  case help
}
