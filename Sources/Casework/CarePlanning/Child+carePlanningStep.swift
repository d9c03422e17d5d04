import CareCalendar

extension Child {
  /// The event that the step comes to; it says which placement and which approval are meant.
  func event(of step: CarePlanningStep, on day: Day, _ today: Day) throws -> ChildEvent {
    switch step {
    case .serviceTold:
      if let known = serviceTold(beside: day) { throw CarePlanningRefusal.serviceToldAlready(known) }
      return .allocation(.serviceTold(on: day))
    case .carePlanMade: return .carePlanning(.carePlanMade(on: day))
    case .pathwayAssessed: return .carePlanning(.pathwayAssessed(on: day))
    case .temporarilyApproved:
      guard let began = placementBegan(on: today) else { throw CareRefusal.notInCare(on: today) }
      return .carePlanning(.temporarilyApproved(on: day, placement: max(day, began)))
    case .approvalExtended(let told):
      if let told, told > today { throw ReviewFileRefusal.notYetHappened(told, today: today) }
      return .carePlanning(.approvalExtended(approved: try approved(on: today), on: day, iroTold: told))
    case .iroToldOfExtension:
      let told = carePlanning.approvals.last { $0.iroToldOn != nil }
      guard let approval = extensionNotTold ?? told else { throw CarePlanningRefusal.notExtended }
      return .carePlanning(.iroToldOfExtension(approved: approval.on, on: day))
    case .approvedAsFosterCarer:
      return .carePlanning(.approvedAsFosterCarer(approved: try approved(on: today), on: day))
    }
  }

  /// The day on which the child came to the carers with whom they are on a day; nil where they are not in our care.
  private func placementBegan(on day: Day) -> Day? {
    guard let period = periodsOfCare.last, period.began <= day, day.isBefore(period.lastDay) else {
      return nil
    }
    return period.episodes.last { $0.began <= day && $0.reasonBegan.isNewCarers }?.began ?? period.began
  }

  /// The day on which the present carer was approved for the time being.
  private func approved(on day: Day) throws -> Day {
    guard let approval = temporaryApproval(on: day) else { throw CarePlanningRefusal.noApproval }
    return approval.on
  }
}
