public import CareCalendar

/// Why a call for an early review, or what became of it, was not recorded.
public enum EarlyReviewRefusal: Refusal, Equatable {
  case notInCare(on: Day)
  case beforeItIsCalledFor(Day, calledFor: Day)
  case noSuchEarlyReview
  case calledForAlready
  case endedAlready(on: Day)
  case reasonIsEmpty

  public var words: String {
    switch self {
    case .notInCare(let day): "The child was not in our care on \(day.shortWithYear)."
    case .beforeItIsCalledFor(let day, let called):
      "\(day.shortWithYear) is before \(called.shortWithYear), the day on which it was proposed or asked for."
    case .noSuchEarlyReview: "No such change or request is recorded about this child."
    case .calledForAlready: "This is recorded already."
    case .endedAlready(let day): "It ended on \(day.shortWithYear)."
    case .reasonIsEmpty: "That it was withdrawn, or decided without a review, needs the reason."
    }
  }
}

extension Child {
  /// Why the event cannot be true of this child; nil when it can.
  func refusal(of event: EarlyReviewEvent) -> EarlyReviewRefusal? {
    if case .calledFor(let early) = event { return refusal(ofCallingFor: early) }
    guard let early = earlyReview(event.earlyReview) else { return .noSuchEarlyReview }
    if let ending = early.ending { return .endedAlready(on: ending.on) }
    if event.happenedOn < early.on { return .beforeItIsCalledFor(event.happenedOn, calledFor: early.on) }
    switch event {
    case .dated(_, let before?, _) where before < early.on:
      return .beforeItIsCalledFor(before, calledFor: early.on)
    case .ended(_, let ending): return ending.reason.isBlank ? .reasonIsEmpty : nil
    case .calledFor, .dated: return nil
    }
  }

  /// Asked of commands alone: that care turned out to have ended by then makes nothing untrue that was called for.
  func refusalOutsideCare(of event: EarlyReviewEvent) -> EarlyReviewRefusal? {
    guard case .calledFor(let early) = event else { return nil }
    let isInCare = periodsOfCare.contains { $0.began <= early.on && early.on.isBefore($0.lastDay) }
    return isInCare ? nil : .notInCare(on: early.on)
  }

  private func refusal(ofCallingFor early: EarlyReview) -> EarlyReviewRefusal? {
    if earlyReview(early.id) != nil { return .calledForAlready }
    guard let before = early.before, before < early.on else { return nil }
    return .beforeItIsCalledFor(before, calledFor: early.on)
  }
}
