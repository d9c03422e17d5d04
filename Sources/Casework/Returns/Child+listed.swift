import CareCalendar

/// What a list says otherwise than is recorded: told, not applied.
public struct ListRemark: Hashable, Sendable {
  /// That of the list.
  public let column: String
  public let words: String

  init(_ column: String, recorded: String?, found: String) {
    self.column = column
    words = "the list says \(found), recorded is \(recorded ?? "nothing"): not applied"
  }
}

/// What lists say of a child, set against what is recorded.
extension Child {
  /// A list says how things stand: what is new in it is recorded. What is recorded otherwise, and is no matter of today,
  /// is told and stays as it is.
  func listed(_ fact: ChildFact, _ today: Day) throws -> Reconciled {
    switch fact {
    case .allocatedTo(let iro, let since):
      allocation(Allocation(iro: iro, since: since, recordedOn: today), today)
    case .caseHeld(let socialWorker, let team):
      caseHolder(CaseHolder(socialWorker: socialWorker, team: team, since: today))
    case .serviceTold(let day): told(day)
    case .cameIntoCare(let episode): try cameIntoCare(episode)
    default: Reconciled()
    }
  }

  /// A list without a day counts a change of IRO from today, and gives a first one no day. An earlier day than the one
  /// recorded is taken over; a later one may be of another allocation.
  private func allocation(_ found: Allocation, _ today: Day) -> Reconciled {
    guard let known = responsibility.allocations.last, known.iro == found.iro else {
      let since = found.since ?? (responsibility.iro == nil ? nil : today)
      let allocation = Allocation(iro: found.iro, since: since, recordedOn: today)
      return Reconciled(events: [.allocation(.allocated(allocation))])
    }
    guard let since = found.since, since != known.since else { return Reconciled() }
    if found.isFuller(than: known) { return Reconciled(events: [.allocation(.allocated(found))]) }
    return Reconciled(remarks: [ListRemark("since", recorded: known.since?.iso, found: since.iso)])
  }

  /// A name that is written otherwise is no other name.
  private func caseHolder(_ found: CaseHolder) -> Reconciled {
    let known = responsibility.caseHolder
    let isSame =
      known?.socialWorker?.nameKey == found.socialWorker?.nameKey
      && known?.team?.nameKey == found.team?.nameKey
    if known != nil, isSame { return Reconciled() }
    let holder = CaseHolder(
      socialWorker: found.socialWorker, team: found.team, since: known == nil ? nil : found.since)
    return Reconciled(events: [.allocation(.caseHeld(holder))])
  }

  private func told(_ day: Day) -> Reconciled {
    guard let known = serviceTold(beside: day) else {
      return Reconciled(events: [.allocation(.serviceTold(on: day))])
    }
    return known == day
      ? Reconciled() : Reconciled(remarks: [ListRemark("told", recorded: known.iso, found: day.iso)])
  }

  private func cameIntoCare(_ found: Episode) throws -> Reconciled {
    if let refusal = refusal(ofComingIntoCare: found) { throw refusal }
    guard let known = care.episodes.first(where: { $0.began == found.began }) else {
      return Reconciled(events: [.placement(.episodeBegan(found))])
    }
    let codes = [
      ("legal_status", known.legalStatus.rawValue, found.legalStatus.rawValue),
      ("need", known.categoryOfNeed?.rawValue, found.categoryOfNeed?.rawValue),
      ("placement", known.placement?.rawValue, found.placement?.rawValue),
      ("provider", known.provider?.rawValue, found.provider?.rawValue),
    ]
    var result = Reconciled()
    for (column, recorded, said) in codes {
      guard let recorded, let said, recorded != said else { continue }
      result.remarks.append(ListRemark(column, recorded: recorded, found: said))
    }
    if let details = known.details(toAddFrom: found) {
      result.events = [.placement(.episodeDescribed(began: known.began, details))]
    }
    return result
  }

  /// Why the episode cannot be the one with which the child comes into care.
  private func refusal(ofComingIntoCare episode: Episode) -> PlacementRefusal? {
    guard !care.episodes.contains(where: { $0.began == episode.began }) else { return nil }
    if let later = care.episodes.first(where: { $0.began > episode.began }) {
      return .cameIntoCareLater(later.began)
    }
    let period = periodsOfCare.last { period in
      period.lastDay.map { $0 > episode.began } ?? true
    }
    return period.map { .alreadyInCare(since: $0.began) }
  }
}
