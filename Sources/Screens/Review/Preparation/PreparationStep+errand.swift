import Casebook
import Casework
import Desk

extension PreparationStep {
  var title: String { "Review" }

  var permission: Permission { .prepareReviews }

  func errand(_ subject: ReviewSubject, _ desk: Desk) throws -> any Errand {
    throw ErrandRefusal(words: "")
  }
}
