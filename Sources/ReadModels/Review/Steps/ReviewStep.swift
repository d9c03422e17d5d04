public import CareCalendar
public import Casework

/// One thing that can be recorded of a review, in the order in which it is done.
public enum ReviewStep: Hashable, Sendable {
  case preparation(PreparationStep)
  case meeting(MeetingStep)
  case plan(PlanStep)
  case decisions(DecisionStep)
  case followUp(FollowUpStep)
  case delivery(DeliveryStep)

  public static let names = NameTable<ReviewStep>([
    .word("preparation", of: PreparationStep.names, ReviewStep.preparation) {
      if case .preparation(let step) = $0 { step } else { nil }
    },
    .word("meeting", of: MeetingStep.names, ReviewStep.meeting) {
      if case .meeting(let step) = $0 { step } else { nil }
    },
    .word("plan", of: PlanStep.names, ReviewStep.plan) { if case .plan(let step) = $0 { step } else { nil } },
    .word("decisions", of: DecisionStep.names, ReviewStep.decisions) {
      if case .decisions(let step) = $0 { step } else { nil }
    },
    .word("afterwards", of: FollowUpStep.names, ReviewStep.followUp) {
      if case .followUp(let step) = $0 { step } else { nil }
    },
    .word("delivery", of: DeliveryStep.names, ReviewStep.delivery) {
      if case .delivery(let step) = $0 { step } else { nil }
    },
  ])

  /// What its form is called in the header.
  public var title: String {
    switch self {
    case .preparation(let step): step.title
    case .meeting(let step): step.title
    case .plan(let step): step.title
    case .decisions(let step): step.title
    case .followUp(let step): step.title
    case .delivery(let step): step.title
    }
  }

  /// The least that the step records, before anything is answered; nil for a step that makes no note.
  public func note(on day: Day) -> ReviewFileEvent? {
    switch self {
    case .preparation(let step): step.note(on: day).map { .preparation($0) }
    case .meeting(let step): step.note(on: day).map { .meeting($0) }
    case .plan(let step): .plan(step.note(on: day))
    case .decisions(let step): .decisions(step.note(on: day))
    case .followUp(let step): .followUp(step.note(on: day))
    case .delivery(let step): .delivery(step.note(on: day))
    }
  }
}

extension Child {
  /// Why a step cannot be taken of a review on a day, whatever is answered; nil when it can.
  public func refusal(of step: ReviewStep, on file: ReviewFile, day: Day) -> (any Refusal)? {
    switch step {
    case .preparation(.book), .preparation(.cancel):
      if let died, died <= day { return ReviewFileRefusal.diedBefore(died) }
      if file.review != nil { return ReviewFileRefusal.alreadyHeld }
      return file.cancelled == nil ? nil : ReviewFileRefusal.cancelled
    case .preparation(.tellAgain):
      if let died, died <= day { return ReviewFileRefusal.diedBefore(died) }
      return file.toldOtherwise.isEmpty ? ReviewFileRefusal.nothingNewToTell : nil
    case .delivery(.cameBack(let sending)):
      return file.delivery(of: sending)?.lastStanding == nil ? ReviewFileRefusal.nothingSentThen : nil
    case .meeting(.hold):
      if let review = file.review, review.completedOn == nil { return nil }
      if file.review != nil { return ReviewFileRefusal.alreadyHeld }
      return file.cancelled == nil ? nil : ReviewFileRefusal.cancelled
    case .meeting(.adjourn):
      return step.note(on: min(file.completedOn ?? day, day)).flatMap { refusal(ofNoting: $0, on: file.id) }
    case .decisions(.sayToChild):
      if file.review == nil { return ReviewFileRefusal.notHeldYet }
      return file.decisions.made.isEmpty ? ReviewFileRefusal.nothingDecided : nil
    case .decisions(.outcome(_, let review)):
      return step.note(on: day).flatMap { refusal(ofNoting: $0, on: review) }
    default: return step.note(on: day).flatMap { refusal(ofNoting: $0, on: file.id) }
    }
  }
}
