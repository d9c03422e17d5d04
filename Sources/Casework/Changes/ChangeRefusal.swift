public import CareCalendar

/// Why a significant change, or what was decided on it, was not recorded.
public enum ChangeRefusal: Refusal, Equatable {
  case wordsAreEmpty
  case reasonIsEmpty
  case toldAlready
  case noSuchChange
  case consideredAlready(on: Day)
  case notYet(Day, today: Day)
  case notWithUs(on: Day)
  /// Nobody here would hear of it: the child's own team reviews the plan.
  case isNotReviewedHere
  case bornLater(Day)
  case died(Day)
  case takesEffectBefore(Day, proposed: Day)
  case beforeItWasTold(Day)
  case heldBefore(Day)
  case lawAsksForReview(EarlyReviewReason)
  case doesNotFit(EarlyReviewReason)

  public var words: String {
    switch self {
    case .wordsAreEmpty: "A significant change needs words: what happened, or is proposed."
    case .reasonIsEmpty: "The decision on a significant change needs its reason."
    case .toldAlready: "This change is recorded already."
    case .noSuchChange: "No such change is recorded about this child."
    case .consideredAlready(let day): "It was considered on \(day.shortWithYear) already."
    case .notYet(let day, let today):
      "\(day.words) is still to come: today is \(today.words). What is to come is proposed."
    case .notWithUs(let day): "The child is not with us on \(day.shortWithYear)."
    case .isNotReviewedHere:
      "The child has no reviews here, and no IRO to consider a change: the child's own team reviews the plan."
    case .bornLater(let born): "The child was born on \(born.shortWithYear)."
    case .died(let day): "The child died on \(day.shortWithYear). Nothing more is asked of anybody."
    case .takesEffectBefore(let day, let proposed):
      "It cannot take effect on \(day.shortWithYear), before it was proposed on \(proposed.shortWithYear)."
    case .beforeItWasTold(let day): "It was told on \(day.shortWithYear): give that day or a later one."
    case .heldBefore(let day): "A review that is brought forward is still to come: \(day.words) is not."
    case .lawAsksForReview(let reason):
      "The law asks for a review first (\(reason.regulation)), and it cannot be declined. Where what was proposed is "
        + "withdrawn, record that as a change in care."
    case .doesNotFit(let reason):
      "\(reason.regulation.capitalisingFirst) is not about this: \(reason.words)."
    }
  }
}

extension Child {
  /// Why the event cannot be true of this child; nil when it can.
  func refusal(of event: ChangeEvent) -> ChangeRefusal? {
    switch event {
    case .told(let change): refusal(of: change)
    case .considered(let id, let consideration):
      changes[id].map { refusal(of: consideration, on: $0) } ?? .noSuchChange
    }
  }

  private func refusal(of change: SignificantChange) -> ChangeRefusal? {
    if changes[change.id] != nil { return .toldAlready }
    if change.words.isBlank { return .wordsAreEmpty }
    if change.on > change.toldOn { return .notYet(change.on, today: change.toldOn) }
    if let before = change.before, before < change.on {
      return .takesEffectBefore(before, proposed: change.on)
    }
    guard let binding = change.binding, !binding.reason.fits(change.standing) else { return nil }
    return .doesNotFit(binding.reason)
  }

  private func refusal(of decided: Consideration, on change: SignificantChange) -> ChangeRefusal? {
    if let known = change.consideration { return .consideredAlready(on: known.on) }
    if decided.on < change.toldOn { return .beforeItWasTold(change.toldOn) }
    let isBinding = isBinding(change)
    if isBinding, decided.outcome == .notBroughtForward, let binding = change.binding {
      return .lawAsksForReview(binding.reason)
    }
    if !isBinding, (decided.reason ?? "").isBlank { return .reasonIsEmpty }
    guard let before = decided.before, before <= decided.on else { return nil }
    return .heldBefore(before)
  }

  /// Asked of commands alone: a return may tell later of care that ended before. Nothing is told of a child who died, nor
  /// of one who is not with us.
  func refusalNow(of event: ChangeEvent) -> ChangeRefusal? {
    if let died { return .died(died) }
    guard case .told(let change) = event else { return nil }
    if let born = person.dateOfBirth, change.on < born { return .bornLater(born) }
    guard isWithUs(on: change.toldOn) else { return .notWithUs(on: change.toldOn) }
    return isReviewedHere(on: change.toldOn) ? nil : .isNotReviewedHere
  }

  /// False for a child of whom nothing that runs on a day has reviews of the service.
  private func isReviewedHere(on day: Day) -> Bool {
    responsibility.iro != nil || involvements.contains { $0.runs(on: day) && $0.kind.reviewKind != nil }
  }

  /// What a significant change comes to: itself, and the early review that it opens.
  func events(of changes: [ChangeEvent]) throws -> [ChildEvent] {
    if let refusal = changes.lazy.compactMap({ self.refusalNow(of: $0) }).first { throw refusal }
    let opened = changes.compactMap(\.opened)
    if let refusal = opened.lazy.compactMap({ self.refusalOutsideCare(of: $0) }).first { throw refusal }
    return changes.map { .change($0) } + opened.map { .earlyReview($0) }
  }
}

extension EarlyReviewReason {
  /// Whether what happened, or is proposed, can call for it. What the IRO asks for is the IRO's own decision.
  public func fits(_ standing: SignificantChange.Standing) -> Bool {
    switch standing {
    case .proposed: isChange
    case .happened: self == .welfareNotSafeguarded
    }
  }
}
