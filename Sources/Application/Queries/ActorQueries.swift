import Casework
import ReadModels

extension CaseQueries {
  /// Who recorded the latest of some entries about a child, as it follows "by": a name, or "you, in another window".
  /// What marks an entry as made in error counts too.
  func actor(about id: ChildID, _ isMeant: (ChildEvent) -> Bool) throws -> String {
    let last = try recordedEntries(id).last { recorded in
      if case .enteredInError = recorded.entry.event { true } else { isMeant(recorded.entry.event) }
    }
    guard let last, let staff = last.recordedBy else { return "somebody else" }
    if staff == signedIn.member.id { return "you, in another window" }
    return name(of: staff) + (last.isFromFile ? ", from a file" : "")
  }
}
