public import Casework

/// What a person has chosen on a screen: a child, and one of the duties about the child, or another matter.
public struct SelectedSubject: Hashable, Sendable {
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
