public import Casework

/// One thing that can be recorded of a review, in the order in which it is done.
public enum ReviewStep: Hashable, Sendable {
  case preparation(PreparationStep)
  case meeting(MeetingStep)
  case plan(PlanStep)
  case decisions(DecisionStep)
  case afterwards(AfterwardsStep)
}

/// What prepares a review.
public enum PreparationStep: Hashable, Sendable {
  case book, cancel, socialWorkerSpokenTo, childSpokenTo, childsChoices
  /// Who else is invited, and by whose choice.
  case invite
  /// Invitations and consultations sent, to several at once.
  case send
  /// How far it has come with one of those invited.
  case invitation(Party)
  case document(String)
  /// The team manager is told of the documents that are missing.
  case tellManager
}

/// How a review was held.
public enum MeetingStep: Hashable, Sendable {
  case hold, adjourn, complete
  case attendance(Party)
  case childAnswers
}

/// The plan, as the review found it.
public enum PlanStep: Hashable, Sendable {
  case progress(PlanDomain)
  case permanence, placement, risk, amendedPlan
  /// Nil for a new one.
  case milestone(MilestoneID?)
  case question(String)
}

/// The decisions of a review.
public enum DecisionStep: Hashable, Sendable {
  case make, issue, reply
  case approval(DecisionID)
  /// Whether it was carried out; one carried over belongs to an earlier review.
  case outcome(DecisionID, of: ReviewID)
}

/// What follows a review.
public enum AfterwardsStep: Hashable, Sendable {
  case write, complete, midway
  case send(ReviewDocument, Recipient)
}
