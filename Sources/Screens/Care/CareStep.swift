public import Casework
import Desk

/// Something recorded about a child, apart from their reviews: how they were heard, and who is around them.
public enum CareStep: Hashable, Sendable {
  case conversation, advocacy, complaint, introduction, communication
  /// Nil for somebody new.
  case person(PersonID?)
  case personLeft(PersonID)
  case place(ChildsPlace)
  case sibling
  /// An entry of the journal, marked as entered in error.
  case takeBack(version: Int)

  var title: String { "Child" }

  var permission: Permission { .hearChildren }

  func errand(_ subject: Subject, _ desk: Desk) throws -> any Errand {
    throw ErrandRefusal(words: "")
  }
}
