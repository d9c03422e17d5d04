public import CareCalendar

/// A period that the council's policy sets, by its name in the policy file.
public enum Timescale: String, Sendable, CaseIterable {
  case firstReview = "looked-after.first"
  case secondReview = "looked-after.second"
  case laterReviews = "looked-after.later"
  case firstReviewBefore2011 = "looked-after.first-before-april-2011"
  case authorityFirst = "authority-to-place.first"
  case authorityLater = "authority-to-place.later"
  case adoptionFirst = "placed-for-adoption.first"
  case adoptionSecond = "placed-for-adoption.second"
  case adoptionLater = "placed-for-adoption.later"
  case shortBreaksFirst = "short-breaks.first"
  case shortBreaksLater = "short-breaks.later"
  case pathwayPlan = "pathway-plan.each"
  case initialConference = "child-protection.initial"
  case transferInConference = "child-protection.transfer-in"
  case secondConference = "child-protection.second"
  case laterConferences = "child-protection.later"
  case coreGroup = "child-protection.core-group"
  case supervisionOrderFirst = "supervision-order.first"
  case supervisionOrderSecond = "supervision-order.second"
  case adjournedReview = "reviews.adjourned-completed"
  case changeOfMeetingTold = "reviews.change-of-meeting-told"
  case undeliveredSentAgain = "reviews.undelivered-sent-again"
  case independentVisit = "homes.independent-visit"

  case socialWorkerSpokenTo = "before-review.social-worker-spoken-to"
  case consultationsSent = "before-review.consultations-and-invitations"
  case reportsReceived = "before-review.social-work-report-and-care-plan"
  case plansReceived = "before-review.education-and-health-plans"
  case decisionsToManager = "after-review.decisions-to-manager"
  case managerReply = "after-review.manager-reply"
  case decisionsToInvited = "after-review.decisions-to-everyone-invited"
  case recordComplete = "after-review.record-complete"
  case recordDistributed = "after-review.record-distributed"
  case amendedCarePlan = "after-review.amended-care-plan"
  case practiceMonitored = "after-review.practice-monitored"
  case disagreementTakenUp = "after-review.disagreement-taken-up"

  case serviceTold = "child.service-told"
  case iroAllocated = "child.iro-allocated"
  case introductionSent = "child.introduction-sent"
  case carePlan = "child.care-plan"
  case carePlanOnRemand = "child.care-plan-on-remand"
  case significantChange = "child.significant-change-considered"
  case temporaryApproval = "child.temporary-approval"
  case temporaryApprovalExtension = "child.temporary-approval-extension"
  case eligibleAfter = "child.eligible-after"
  case pathwayAssessment = "child.pathway-assessment"
  case hearingPreparation = "child.hearing-prepared-for"
  case practiceNote = "child.practice-note-answered"
  case surveyFollowUp = "child.survey-answer-followed-up"
  case differenceSettled = "child.return-difference-settled"

  case alertAcknowledged = "alerts.acknowledged"
  case urgentAlertAnswered = "alerts.urgent-answered"
  case alertReplyConsidered = "alerts.reply-considered"
  case disputeResolved = "alerts.whole-process"

  case dueSoon = "board.due-soon"
  case notBooked = "board.not-booked"
  case earlyWarning = "board.early-warning"
  case heldReviewRecorded = "board.held-review-recorded"

  case clockAhead = "clock.ahead"

  /// True for periods counted back from a day, where longer asks for more.
  public var isNotice: Bool {
    rawValue.hasPrefix("before-review.") || self == .hearingPreparation
  }

  /// What the law, guidance or usual practice says, where the council says nothing.
  public var usual: Period {
    switch self {
    case .firstReview, .adjournedReview, .recordDistributed, .disputeResolved: .workingDays(20)
    case .secondReview, .authorityFirst, .adoptionSecond, .shortBreaksFirst, .secondConference: .months(3)
    case .laterReviews, .authorityLater, .adoptionLater, .shortBreaksLater: .months(6)
    case .pathwayPlan, .laterConferences, .supervisionOrderFirst: .months(6)
    case .firstReviewBefore2011, .adoptionFirst: .weeks(4)
    case .initialConference, .transferInConference, .socialWorkerSpokenTo, .recordComplete: .workingDays(15)
    case .supervisionOrderSecond: .months(11)
    case .independentVisit: .months(1)
    case .consultationsSent, .decisionsToInvited, .amendedCarePlan, .coreGroup, .practiceMonitored:
      .workingDays(10)
    case .introductionSent, .carePlan, .practiceNote, .surveyFollowUp, .differenceSettled: .workingDays(10)
    case .reportsReceived: .workingDays(3)
    case .plansReceived, .urgentAlertAnswered, .heldReviewRecorded, .changeOfMeetingTold: .workingDays(1)
    case .decisionsToManager, .managerReply, .iroAllocated: .workingDays(5)
    case .disagreementTakenUp, .alertReplyConsidered: .workingDays(5)
    case .carePlanOnRemand, .significantChange, .hearingPreparation: .workingDays(5)
    case .serviceTold, .alertAcknowledged, .undeliveredSentAgain: .workingDays(2)
    case .temporaryApproval: .weeks(16)
    case .temporaryApprovalExtension: .weeks(8)
    case .eligibleAfter: .weeks(13)
    case .pathwayAssessment: .months(3)
    case .dueSoon: .days(7)
    case .notBooked: .weeks(6)
    case .earlyWarning: .weeks(1)
    case .clockAhead: .days(30)
    }
  }
}
