import Casebook
import Casework
import Desk

extension AfterwardsStep {
  var title: String { "Review" }

  var permission: Permission { .recordReviews }

  func errand(_ subject: ReviewSubject, _ desk: Desk) throws -> any Errand {
    throw ErrandRefusal(words: "")
  }
}
