import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Sending the decisions of a review to the team manager, who then replies: done by saying so, and so today.
struct IssueDecisionsForm: FormDefinition {
  private let review: ReviewSubject
  private let manager: String
  private let reply: String
  private let sure: ConfirmationField

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    manager = queries.teamManager(of: review.child)
    let (terms, file) = (queries.rulebook.terms, review.file)
    let isAgreedBySilence = file.decisions.made.contains { $0.approver == nil }
    let period = terms.replyPeriod(of: file, issuedOn: review.today)
    let silence = "; from \(period.silenceAgrees.words) silence counts as agreement"
    reply = "A reply is due by \(period.due.words)" + (isAgreedBySilence ? silence : "") + "."
    sure = ConfirmationField(label: "Send them to \(manager)", yes: "yes, they are as they should be")
  }

  var title: String { "Send the decisions of the \(review.named)" }

  var lines: [String] {
    let needing = review.file.decisions.needingApproval
    let locked = needing.map { "except for “\($0.words)”, which needs the approval of: \($0.approver ?? "")" }
    let silence = needing.isEmpty ? [] : ["Silence counts as agreement \(locked.joined(separator: "; "))."]
    return ["To \(manager). After this, no decision is added.", reply] + silence
      + review.file.decisions.made.enumerated().map { "\($0.offset + 1). \($0.element.sentence)" }
  }

  func fields(_ answers: [String: String]) -> [Field] { [sure.asked] }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    try sure.check(answers)
    return review.command([.decisions(.issued(on: review.today))])
  }
}
