public import Casework
public import ReadModels

extension CaseQueries {
  /// What a child is to be told of the IRO whom they have. Throws `noSuchChild` for a child whom the person who asks may
  /// not see, and words for one who died or has no IRO.
  public func introduction(to id: ChildID) throws -> IROIntroduction {
    let child = try child(id).child
    if let died = child.died {
      throw ServiceRefusal.impossible(ReviewFileRefusal.diedBefore(died).words)
    }
    guard
      let found = IROIntroduction(to: child, on: signedIn.day, staff: staff, council: council.name)
    else { throw ServiceRefusal.impossible("The child has no IRO yet: there is nobody to introduce.") }
    return found
  }
}
