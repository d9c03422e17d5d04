import Application
import Casework
import ReadModels
import TerminalUI

/// Those who are offered as responsible for a decision: the social worker, the IRO, and the people around the child.
struct ResponsibleChoices {
  let choices: [Choice]

  init(_ child: Child, _ queries: CaseQueries) {
    let worker = child.responsibility.caseHolder?.socialWorker.map { "\($0) (social worker)" }
    let iro = child.responsibility.iro.map { "\(queries.name(of: $0)) (IRO)" }
    let people = child.family.people.filter { !$0.isDeceased && $0.terms != .notInvited }.map(\.openly)
    let all = [worker, iro].compactMap { $0 } + people
    choices = all.enumerated().filter { all.firstIndex(of: $0.element) == $0.offset }
      .map { Choice($0.element, $0.element) }
  }
}
