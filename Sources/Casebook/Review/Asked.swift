import Rulebook

/// Something that is asked for about every review: the rule that asks for it, and the period it is counted by.
struct Asked {
  let rule: String
  /// Nil where another day than the end of a period says by when.
  let timescale: Timescale?

  static let socialWorker = Asked(
    rule: "SocialWorkerSpokenToBeforeReview", timescale: .socialWorkerSpokenTo)
  static let invitations = Asked(
    rule: "ConsultationsAndInvitationsSent", timescale: .consultationsSent)
  static let reports = Asked(rule: "ReportAndCarePlanReceived", timescale: .reportsReceived)
  static let plans = Asked(rule: "EducationAndHealthPlansReceived", timescale: .plansReceived)
  static let childSpokenTo = Asked(rule: "ChildSpokenToBeforeReview", timescale: nil)
  static let completion = Asked(rule: "AdjournedReviewCompleted", timescale: nil)
  static let decisionsToManager = Asked(rule: "DecisionsToManager", timescale: .decisionsToManager)
  static let reply = Asked(rule: "ManagerRepliesToDecisions", timescale: .managerReply)
  static let amendedPlan = Asked(rule: "AmendedCarePlanReceived", timescale: .amendedCarePlan)
  static let decisionsSent = Asked(
    rule: "DecisionsToEveryoneInvited", timescale: .decisionsToInvited)
  static let record = Asked(rule: "RecordComplete", timescale: .recordComplete)
  static let recordSent = Asked(rule: "RecordDistributed", timescale: .recordDistributed)
  static let midway = Asked(rule: "MidwayCheckMade", timescale: nil)
}
