public import CareCalendar

extension Child {
  /// The day on which the care plan of a time in our care was in place, which may be before the child came; nil where
  /// none is recorded.
  public func carePlanMade(for period: PeriodOfCare) -> Day? {
    guard let place = periodsOfCare.firstIndex(of: period) else { return nil }
    return carePlanning.plans.first { placeOfPeriod(at: $0) == place }
  }

  /// The temporary approval of the carers with whom the child is on a day, whatever became of it; nil where none is
  /// recorded.
  public func temporaryApproval(on day: Day) -> TemporaryApproval? {
    carePlanning.approvals.last { $0.placement <= day && day.isBefore(placementEnded($0)) }
  }

  /// The temporary approval that was extended last without a day on which the IRO was told of it, whatever became of the
  /// placement since; nil where there is none.
  public var extensionNotTold: TemporaryApproval? {
    carePlanning.approvals.last { $0.extendedOn != nil && $0.iroToldOn == nil }
  }

  /// The day on which the placement ended that an approval is for: the child moved to other carers, or left our care.
  /// Nil while it lasts. Where care turned out to have ended before, it is that day.
  public func placementEnded(_ approval: TemporaryApproval) -> Day? {
    guard let period = periodsOfCare.last(where: { $0.began <= approval.placement }) else {
      return approval.placement
    }
    let moved = period.episodes.first { $0.began > approval.placement && $0.reasonBegan.isNewCarers }?.began
    return [moved, period.lastDay].compactMap { $0 }.min()
  }

  /// Why it cannot be true whatever else is recorded of the child's care.
  func refusal(of event: CarePlanningEvent) -> (any Refusal)? {
    switch event {
    case .carePlanMade: return nil
    case .pathwayAssessed:
      return carePlanning.pathwayAssessedOn.map { CarePlanningRefusal.pathwayAssessedAlready($0) }
    case .temporarilyApproved(let day, _):
      return carePlanning.approval(of: day).map { CarePlanningRefusal.approvedAlready($0.on) }
    case .approvalExtended(let approved, let day, _):
      guard let approval = carePlanning.approval(of: approved) else { return CarePlanningRefusal.noApproval }
      return refusal(ofAfter: approval, day)
        ?? approval.extendedOn.map { CarePlanningRefusal.extendedAlready($0) }
    case .iroToldOfExtension(let approved, let day):
      guard let approval = carePlanning.approval(of: approved) else { return CarePlanningRefusal.noApproval }
      if approval.extendedOn == nil { return CarePlanningRefusal.notExtended }
      // They are told before it is decided, so it may come before the day of the extension.
      if day < approval.on { return CarePlanningRefusal.beforeApproval(approval.on) }
      return approval.iroToldOn.map { CarePlanningRefusal.iroToldAlready($0) }
    case .approvedAsFosterCarer(let approved, let day):
      guard let approval = carePlanning.approval(of: approved) else { return CarePlanningRefusal.noApproval }
      return refusal(ofAfter: approval, day)
    }
  }

  /// Why somebody who records it now does not mean it: the child is not in our care, or it is recorded already. It is
  /// asked of commands alone, since a return may tell later that care began, ended or went on otherwise.
  func refusalNow(of event: CarePlanningEvent) -> (any Refusal)? {
    switch event {
    case .carePlanMade(let day):
      guard let period = period(at: day) else { return CareRefusal.notInCare(on: day) }
      return carePlanMade(for: period).map { CarePlanningRefusal.planInPlaceAlready($0) }
    case .temporarilyApproved(_, let placement):
      guard care.episode(on: placement) != nil else { return CareRefusal.notInCare(on: placement) }
      return temporaryApproval(on: placement).map { CarePlanningRefusal.approvedAlready($0.on) }
    case .pathwayAssessed(let day):
      guard period(at: day) != nil else { return CareRefusal.notInCare(on: day) }
      return person.birthday(15).flatMap { day < $0 ? CarePlanningRefusal.tooYoungForPathway : nil }
    case .approvalExtended, .iroToldOfExtension, .approvedAsFosterCarer: return nil
    }
  }

  private func refusal(ofAfter approval: TemporaryApproval, _ day: Day) -> CarePlanningRefusal? {
    if day < approval.on { return .beforeApproval(approval.on) }
    return approval.approvedOn.map { .approvedAsFosterCarerAlready($0) }
  }

  /// The time in our care that a day belongs to, or comes before: the first that had not ended by then.
  private func period(at day: Day) -> PeriodOfCare? {
    let (periods, place) = (periodsOfCare, placeOfPeriod(at: day))
    return place < periods.count ? periods[place] : nil
  }
}

extension ReasonEpisodeBegan {
  /// True where the child came to carers with whom they were not before.
  var isNewCarers: Bool {
    switch self {
    case .started, .placementAndCarers, .legalStatusPlacementAndCarers: true
    case .legalStatus, .placement, .legalStatusAndPlacement: false
    }
  }
}
