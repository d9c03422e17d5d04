public import Casework
public import ReadModels

extension CaseQueries {
  /// One review of a child, from planning to distribution. Throws `notPermitted` for whoever sees no files of reviews.
  public func sheet(of child: ChildID, _ review: ReviewID) throws -> ReviewChecklist {
    try signedIn.require(.seeReviewFiles)
    let found = try self.child(child)
    return try cache.answer(about: child, .sheet(review)) {
      guard let sheet = ReviewChecklist(review, of: found, under: rulebook, staff: staff) else {
        throw ServiceRefusal.impossible(ReviewFileRefusal.noSuchReview.words)
      }
      return sheet
    }
  }
}
