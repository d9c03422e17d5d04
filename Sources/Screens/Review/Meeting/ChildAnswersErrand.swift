import Casework
import Desk
import Glass

/// What the child answered about the placement and the plan.
struct ChildAnswersErrand: Errand {
  private let review: ReviewSubject

  init(_ review: ReviewSubject) throws {
    self.review = review
    try review.check(.note(.notAsked, .notAsked, review))
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

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    func answer(_ name: String) throws -> Answer {
      if let answer = answers[name].flatMap(Answer.init(rawValue:)) { return answer }
      throw ErrandRefusal(words: "Choose an answer.", field: name)
    }
    return review.command([.note(try answer("placement"), try answer("plan"), review)])
  }
}

extension ReviewNote {
  fileprivate static func note(_ placement: Answer, _ plan: Answer, _ review: ReviewSubject) -> ReviewNote {
    .meeting(.childAnswered(placement: placement, plan: plan, on: review.heldOn))
  }
}
