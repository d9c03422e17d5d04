import Casework
import Rulebook

/// Something that is asked for about every review: the rule that asks for it, and the period it is counted by.
struct Asked {
  let rule: RuleID
  /// Nil where another day than the end of a period says by when.
  let timescale: Timescale?

  static let socialWorker = Asked(
    rule: .socialWorkerSpokenToBeforeReview, timescale: .socialWorkerSpokenTo)
  static let invitations = Asked(
    rule: .consultationsAndInvitationsSent, timescale: .consultationsSent)
  static let reports = Asked(rule: .reportAndCarePlanReceived, timescale: .reportsReceived)
  static let plans = Asked(rule: .educationAndHealthPlansReceived, timescale: .plansReceived)
  static let childSpokenTo = Asked(rule: .childSpokenToBeforeReview, timescale: nil)
  static let completion = Asked(rule: .adjournedReviewCompleted, timescale: nil)
  static let decisionsToManager = Asked(rule: .decisionsToManager, timescale: .decisionsToManager)
  static let reply = Asked(rule: .managerRepliesToDecisions, timescale: .managerReply)
  static let amendedPlan = Asked(rule: .amendedCarePlanReceived, timescale: .amendedCarePlan)
  static let decisionsSent = Asked(
    rule: .decisionsToEveryoneInvited, timescale: .decisionsToInvited)
  static let record = Asked(rule: .recordComplete, timescale: .recordComplete)
  static let recordSent = Asked(rule: .recordDistributed, timescale: .recordDistributed)
  static let midway = Asked(rule: .midwayCheckMade, timescale: nil)
}
