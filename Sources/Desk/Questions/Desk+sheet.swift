public import Casebook
public import Casework

extension Desk {
  /// One review of a child, from planning to distribution.
  public func sheet(of child: ChildID, _ review: ReviewID) throws -> ReviewSheet {
    let found = try self.child(child)
    return try cache.answer(about: child, .sheet(review)) {
      guard let sheet = ReviewSheet(review, of: found, under: rulebook, staff: staff) else {
        throw DeskRefusal.impossible(NoteRefusal.noSuchReview.words)
      }
      return sheet
    }
  }
}
