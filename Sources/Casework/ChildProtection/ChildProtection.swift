public import CareCalendar

/// What conferences about a child came to.
public struct ChildProtection: Equatable, Sendable {
  /// In the order of their days, one for each conference: what was recorded last of it.
  public private(set) var concluded: [ConcludedConference] = []

  /// The days on which the core group met, in order.
  public private(set) var coreGroups: [Day] = []

  public init() {}

  /// The first meeting of the core group of a plan that began on a day and may have ended on another.
  public func coreGroup(from began: Day, until ended: Day?) -> Day? {
    coreGroups.first { $0 >= began && $0.isNotAfter(ended) }
  }

  mutating func coreGroupMet(on day: Day) {
    let place = coreGroups.firstIndex { $0 > day } ?? coreGroups.endIndex
    coreGroups.insert(day, at: place)
  }

  public func conclusion(of review: ReviewID) -> ConferenceConclusion? {
    concluded.first { $0.review == review }?.conclusion
  }

  mutating func conclude(_ conference: ConcludedConference) {
    concluded.removeAll { $0.review == conference.review }
    let place = concluded.firstIndex { $0.on > conference.on } ?? concluded.endIndex
    concluded.insert(conference, at: place)
  }
}

extension Child {
  /// The conferences that were held and of which nobody recorded yet what they came to, in the order of their days.
  public var conferencesToConclude: [Review] {
    reviews.held.filter { $0.kind.profile.isConference && protection.conclusion(of: $0.id) == nil }
  }

  /// Whoever chaired the last conference, where that is recorded.
  public var conferenceChair: StaffID? { reviews.held.last { $0.kind.profile.isConference }?.chair }

  /// The plan that was made while the service knew the child for that; nil before a conference began one.
  public func protectionPlan(in involvement: Involvement) -> ProtectionPlan? {
    guard involvement.kind == .childProtection else { return nil }
    let conferences = protection.concluded.filter {
      involvement.covers($0.on) && $0.conclusion.outcome.isPlan
    }
    return conferences.first.map { first in
      ProtectionPlan(since: first.on, categories: conferences.last?.conclusion.categories ?? [])
    }
  }

  /// The day of the conference that ended a plan, or said that none is needed, from a day on.
  func protectionEnded(since began: Day) -> (on: Day, because: String)? {
    let last = protection.concluded.first { $0.on >= began && !$0.conclusion.outcome.isPlan }
    return last.map { ($0.on, "a conference decided: \($0.conclusion.outcome.words)") }
  }

  /// The plan that the child has on a day; nil where there is none.
  public func protectionPlan(on day: Day) -> ProtectionPlan? {
    let running = timesRecordedApart.last { $0.kind == .childProtection && $0.covers(day) }
    return running.flatMap(protectionPlan).flatMap { $0.since <= day ? $0 : nil }
  }

  /// Why the core group cannot have met on a day; nil when it can.
  func refusal(ofCoreGroup day: Day) -> InvolvementRefusal? {
    if protection.coreGroups.contains(day) { return .coreGroupRecorded(day) }
    return protectionPlan(on: day) == nil ? .noPlan(on: day) : nil
  }

  /// Why a conclusion cannot be true of a conference; nil when it can.
  func refusal(ofConcluding review: ReviewID, _ conclusion: ConferenceConclusion) -> InvolvementRefusal? {
    guard let held = reviews.held.first(where: { $0.id == review }), held.kind.profile.isConference else {
      return .noSuchConference
    }
    return conclusion.outcome.isPlan && conclusion.categories.isEmpty ? .planNeedsCategory : nil
  }
}
