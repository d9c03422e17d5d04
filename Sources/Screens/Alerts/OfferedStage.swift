import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// A stage of a ladder as a form offers it: whose it is today, and by when they answer.
struct OfferedStage {
  let stage: LadderStage
  private let managers: String
  private let period: Period
  private let due: Day
  /// What a concern that is put to the stage is.
  private let nature: String

  init(_ stage: LadderStage, of ladder: Ladder, team: String?, isUrgent: Bool, _ queries: CaseQueries) {
    self.stage = stage
    managers = queries.managers(at: stage, of: ladder, team: team)
    period = queries.rulebook.periodToAnswer(at: stage, isUrgent: isUrgent)
    due = queries.rulebook.answerDue(at: stage, isUrgent: isUrgent, since: queries.signedIn.day)
    let anAlert = queries.rulebook.policy.vocabulary.one(.alert)
    nature =
      stage == ladder.challengeStage
      ? "an informal challenge, and not \(anAlert) yet" : stage.isFormal ? "formal" : "informal"
  }

  private var isNamed: Bool { managers != stage.roleName }

  /// "Stage 1 (Team Manager): Tom Stone"
  var choice: Choice {
    Choice(stage.key, stage.called + (isNamed ? ": \(managers)" : ""), alsoFoundBy: stage.name)
  }

  /// What choosing it comes to, in a sentence.
  var words: String {
    let who = isNamed ? managers : "the \(stage.roleName)"
    return "Goes to \(who), to answer within \(period.words): by \(due.words). It is \(nature)."
  }
}

extension [OfferedStage] {
  /// Asks for one of them.
  func asked(_ label: String, _ answers: [String: String], usual: String?) -> Field {
    let key = answers["stage"] ?? usual ?? ""
    return Field(
      "stage", label, .choice(map(\.choice)), value: usual ?? "", required: true,
      hint: first { $0.stage.key == key }?.words ?? "")
  }
}

extension Ladder {
  /// Its stages in a line, from the nearest to the child up.
  var inALine: String { "\(name): \(stages.map(\.name).joined(separator: " → "))." }
}
