import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// The check half way to the next review: how each part of the plan is going.
struct MidwayCheckForm: FormDefinition {
  private let review: ReviewSubject
  private let day: DayQuestion

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    day = review.dayDone("On", under: queries.rulebook.terms, usual: review.today) { .note($0) }
  }

  var title: String { "Midway check after the \(review.named)" }

  var lines: [String] {
    let open = review.file.decisions.open
    return open.isEmpty
      ? [] : ["Not carried out yet:"] + open.map { "\($0.words) (by \($0.by.shortWithYear))" }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [.yesOrNo("track", "Are the decisions on track")]
      + PlanDomain.allCases.map { .words($0.rawValue, $0.words.capitalisingFirst) } + [day.asked]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let said = PlanDomain.allCases.compactMap { domain in
      answers.said(domain.rawValue).map { (domain, $0) }
    }
    let check = MidwayCheck(
      on: try day.known(answers), words: Dictionary(uniqueKeysWithValues: said),
      decisionsAreOnTrack: answers["track"] == "yes")
    return review.command([.followUp(.midwayChecked(check))])
  }
}

extension ReviewFileEvent {
  fileprivate static func note(_ day: Day) -> ReviewFileEvent {
    .followUp(.midwayChecked(MidwayCheck(on: day, words: [:], decisionsAreOnTrack: true)))
  }
}
