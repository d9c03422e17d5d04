import Application
import Casework
import TerminalUI

/// What the child answered about the placement and the plan.
struct ChildsAnswersForm: FormDefinition {
  private let review: ReviewSubject
  var seen: String?

  init(_ review: ReviewSubject) {
    self.review = review
    seen = ReviewTextSnapshot(.answers, in: review.file).text
  }

  var title: String { "What \(review.called) answered: \(review.named)" }

  func fields(_ answers: [String: String]) -> [Field] {
    let meeting = review.file.meeting
    return [
      field("placement", "Happy with where they live", meeting.happyWithPlacement),
      field("plan", "Happy with the plan", meeting.happyWithPlan),
    ]
  }

  private func field(_ name: String, _ label: String, _ known: Answer?) -> Field {
    let choices = Answer.allCases.map { Choice($0.rawValue, $0.words) }
    return Field(name, label, .choice(choices), value: known?.rawValue ?? "", required: true)
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    func answer(_ name: String) throws -> Answer {
      if let answer = answers[name].flatMap(Answer.init(rawValue:)) { return answer }
      throw FormRefusal(words: "Choose an answer.", field: name)
    }
    let (placement, plan) = (try answer("placement"), try answer("plan"))
    return review.command(
      [.meeting(.childAnswered(placement: placement, plan: plan, on: review.heldOn))],
      seen: seen.map { ReviewTextSnapshot(.answers, $0) })
  }
}
