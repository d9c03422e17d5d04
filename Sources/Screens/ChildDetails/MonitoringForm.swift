import Application
import Casework
import ReadModels
import TerminalUI

extension FormDefinition where Self == ShortForm {
  /// What the IRO says after a review of the plan, the reports and the practice.
  static func monitoring(
    _ review: ReviewID, _ subject: Subject, _ queries: CaseQueries
  ) throws -> ShortForm {
    let child = subject.found.child
    guard let file = child.reviews.file(review), file.review != nil else {
      throw FormRefusal(words: MonitoringRefusal.noSuchReview.words)
    }
    if let known = child.monitoring(of: review) {
      throw FormRefusal(words: MonitoringRefusal.recordedAlready(on: known.on).words)
    }
    let day = subject.dayItHappened(queries, usual: subject.found.day)
    let id = subject.chosen.child
    let grades = PracticeMonitoring.Grade.allCases.map { Choice($0.rawValue, $0.rawValue) }
    let parts = PracticeMonitoring.Part.allCases.map { part in
      Field(part.rawValue, part.words.capitalisingFirst, .choice(grades))
    }
    return ShortForm(
      title:
        "Practice monitoring after the \(subject.found.title(of: file).lowercasingFirst) of \(subject.called)",
      lines: ["It goes to the social worker and the team manager. What was not looked at is left empty."],
      asked: parts + [.words("words", "In words"), day.asked]
    ) { answers, _ in
      var graded: [PracticeMonitoring.Part: PracticeMonitoring.Grade] = [:]
      for part in PracticeMonitoring.Part.allCases {
        graded[part] = answers.said(part.rawValue).flatMap(PracticeMonitoring.Grade.init(rawValue:))
      }
      return .practice(
        .monitor(id, review, grades: graded, words: answers.said("words"), on: try day.known(answers)))
    }
  }
}
