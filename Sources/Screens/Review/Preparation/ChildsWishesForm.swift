import Application
import Casework
import TerminalUI

/// What the child wants of the review. Everything may be left empty: then the child was asked, and had no wishes.
struct ChildsWishesForm: FormDefinition {
  private let review: ReviewSubject
  private let day: DayQuestion
  var seen: String?

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    day = review.dayDone("Day asked", under: queries.rulebook.terms, usual: review.today)
    seen = ReviewTextSnapshot(.choices, in: review.file).text
  }

  var title: String { "What \(review.called) chose for the review" }
  var lines: [String] { ["In the child's own words, where there are any."] }

  func fields(_ answers: [String: String]) -> [Field] {
    let known = review.file.preparation.choices ?? ChildsChoices()
    return [
      Field.words("topics", "To talk about", value: known.topics ?? ""),
      Field("venue", "Where to meet", value: known.venue ?? ""),
      Field("people", "Who is there", value: known.people ?? ""), day.asked,
    ]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let choices = ChildsChoices(
      topics: answers.said("topics"), venue: answers.said("venue"), people: answers.said("people"))
    return review.command(
      [.preparation(.chosen(choices, on: try day.known(answers)))],
      seen: seen.map { ReviewTextSnapshot(.choices, $0) }
    )
  }
}
