import CareCalendar
import Casebook
import Casework
import Desk
import Glass
import Rulebook

/// Sending the decisions of a review to the team manager, who then replies: done by saying so, and so today.
struct IssueForm: FormDefinition {
  private let review: ReviewSubject
  private let manager: String
  private let reply: String
  private let sure: Confirmation

  init(_ review: ReviewSubject, _ desk: Desk) {
    self.review = review
    manager = desk.teamManager(of: review.child)
    let (terms, file) = (desk.rulebook.terms, review.file)
    let isAgreedBySilence = file.decisions.made.contains { $0.approver == nil }
    let period = terms.replyPeriod(of: file, issuedOn: review.today)
    let silence = "; from \(period.silenceAgrees.words) silence counts as agreement"
    reply = "A reply is due by \(period.due.words)" + (isAgreedBySilence ? silence : "") + "."
    sure = Confirmation(label: "Send them to \(manager)", yes: "yes, they are as they should be")
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

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    try sure.check(answers)
    return review.command([.decisions(.issued(on: review.today))])
  }
}
