import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// Something to be reached that can be seen to have been reached.
struct MilestoneForm: FormDefinition {
  private let review: ReviewSubject
  private let by: DayQuestion

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    var by = review.dayToCome("by", "By", under: queries.rulebook.terms)
    by.isRequired = false
    self.by = by
  }

  var title: String { "A milestone of the plan: \(review.named)" }

  func fields(_ answers: [String: String]) -> [Field] {
    [
      Field("words", "Milestone", required: true, hint: "What one will see when it is reached"), by.asked,
    ]
  }

  private func note(_ id: MilestoneID, _ words: String, _ by: Day?) -> ReviewFileEvent {
    .plan(.milestoneSet(Milestone(id: id, words: words, by: by), on: review.heldOn))
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    review.command([note(queries.newMilestone(), answers["words"] ?? "", by.day(answers))])
  }
}

/// That a milestone has been reached, and when.
struct MilestoneReachedForm: FormDefinition {
  private let review: ReviewSubject
  private let milestone: Milestone
  private let day: DayQuestion

  init(_ review: ReviewSubject, _ id: MilestoneID, _ queries: CaseQueries) throws {
    self.review = review
    guard let milestone = review.file.plan.milestones.first(where: { $0.id == id }) else {
      throw ReviewFileRefusal.noSuchMilestone
    }
    self.milestone = milestone
    day = review.dayDone("Reached on", under: queries.rulebook.terms) { .plan(.milestoneReached(id, on: $0)) }
  }

  var title: String { "Milestone reached: \(review.named)" }

  var lines: [String] { [milestone.words + (milestone.by.map { " (by \($0.shortWithYear))" } ?? "")] }

  func fields(_ answers: [String: String]) -> [Field] { [day.asked] }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    review.command([.plan(.milestoneReached(milestone.id, on: try day.known(answers)))])
  }
}
