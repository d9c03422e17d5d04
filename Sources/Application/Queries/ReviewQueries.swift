public import Casework
public import ReadModels

extension CaseQueries {
  /// One review of a child, from planning to distribution.
  public func sheet(of child: ChildID, _ review: ReviewID) throws -> ReviewChecklist {
    let found = try self.child(child)
    return try cache.answer(about: child, .sheet(review)) {
      guard let sheet = ReviewChecklist(review, of: found, under: rulebook, staff: staff) else {
        throw ServiceRefusal.impossible(ReviewFileRefusal.noSuchReview.words)
      }
      return sheet
    }
  }
}
