public import CareCalendar

/// Anything recorded about one child.
public enum ChildEvent: Hashable, Sendable {
  case person(IdentityEvent)
  case placement(PlacementEvent)
  case carePlanning(CarePlanningEvent)
  case involvement(InvolvementEvent)
  case review(ReviewEvent)
  case earlyReview(EarlyReviewEvent)
  case change(ChangeEvent)
  case court(CourtEvent)
  case allocation(AllocationEvent)
  case family(FamilyEvent)
  case voice(VoiceEvent)
  case alert(AlertEvent)
  case practice(PracticeNoteEvent)
  case quotation(QuotationEvent)
  case survey(SurveyEvent)
  /// What an IRO says after a review of plan, reports and practice.
  case monitoring(PracticeMonitoring)
  case putOff(PutOff)
  case difference(DifferenceEvent)
  case enteredInError(Correction)
  /// Something that a newer program recorded: shown as there, never guessed at, and never recorded by this one.
  case unknown

  /// The day it happened, as against the day it was recorded; nil where it holds for all days.
  public var happenedOn: Day? {
    switch self {
    case .person(.collected(let year)): Day(year: year, month: 4, day: 1)
    case .person, .difference, .enteredInError, .unknown: nil
    case .placement(let event): event.happenedOn
    case .carePlanning(let event): event.happenedOn
    case .involvement(let event): event.happenedOn
    case .review(let event): event.happenedOn
    case .earlyReview(let event): event.happenedOn
    case .change(let event): event.happenedOn
    case .court(let event): event.happenedOn
    case .family(let event): event.happenedOn
    case .voice(let event): event.happenedOn
    case .alert(let event): event.happenedOn
    case .practice(let event): event.happenedOn
    case .quotation(let event): event.happenedOn
    case .survey(let event): event.happenedOn
    case .monitoring(let form): form.on
    case .allocation(let event): event.happenedOn
    case .putOff(let putOff): putOff.on
    }
  }
}

extension ChildEvent {
  fileprivate func happened(after day: Day) -> Bool { happenedOn.map { $0 > day } ?? false }

  fileprivate var isOfResponsibility: Bool { if case .allocation = self { true } else { false } }
}

extension PlacementEvent {
  var happenedOn: Day {
    switch self {
    case .episodeBegan(let episode): episode.began
    case .episodeDescribed(let began, _), .distanceTold(let began, _): began
    case .episodeEnded(_, let end): end.on
    case .placedForAdoption(let day): day
    case .adoptionPlacementEnded(_, let on, _): on
    case .stayExpectedToEnd(let end): end.on
    }
  }
}

extension AllocationEvent {
  var happenedOn: Day? {
    switch self {
    case .allocated(let allocation): allocation.since
    case .caseHeld(let holder): holder.since
    case .serviceTold(let day): day
    }
  }
}

/// An event with its place in the child's history: the first is 1.
public struct ChildEntry: Equatable, Sendable {
  public let version: Int
  public let event: ChildEvent

  public init(version: Int, event: ChildEvent) {
    self.version = version
    self.event = event
  }
}

extension Child {
  /// The child as told by the entries that stand and had happened by `day` (all of them when nil).
  ///
  /// A correction holds for every day: what was entered in error never happened.
  public init(folding entries: [ChildEntry], upTo day: Day? = nil) {
    self.init()
    let marked = Child.markedInError(entries)
    for entry in entries where !marked.contains(entry.version) {
      if let day, entry.event.happened(after: day), !entry.event.isOfResponsibility { continue }
      evolve(entry.event)
    }
    if let day { forgetResponsibility(after: day) }
  }

  /// The versions of the entries that are marked as entered in error.
  public static func markedInError(_ entries: [ChildEntry]) -> Set<Int> {
    var marked: Set<Int> = []
    for entry in entries {
      if case .enteredInError(let correction) = entry.event { marked.formUnion(correction.versions) }
    }
    return marked
  }
}
