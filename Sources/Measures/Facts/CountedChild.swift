public import CareCalendar
public import Casework

/// What measures count of one child, worked out from the record once and kept until something more is recorded about
/// the child.
///
/// It holds what happened and when, and no figure: a year, a day and what belongs together are chosen when it is
/// counted. Of all that was said and written it holds what may be printed alone.
public struct CountedChild: Equatable, Sendable {
  public let id: ChildID
  public var number: ChildNumber
  /// For lists; nil where it is not known.
  public var name: String?
  public var dateOfBirth: Day?
  public var sex: Sex?
  public var ethnicity: Ethnicity?
  /// Nil where it is not known.
  public var isDisabled: Bool?
  /// The day on which an unaccompanied asylum-seeking child stops being counted as one; nil for others.
  public var unaccompaniedUntil: Day?
  public var died: Day?
  /// Each time in our care, in order of beginning.
  public var stays: [CountedStay] = []
  /// Each series of short breaks, in order of beginning.
  public var shortBreaks: [CountedStay] = []
  /// Each placement for adoption, in order of beginning.
  public var adoptionPlacements: [CountedStay] = []
  /// Each order, plan or enquiry, those of one kind together, in order of beginning.
  public var involvements: [CountedInvolvement] = []
  /// Each of the proceedings in court, in the order in which they were recorded.
  public var proceedings: [CountedProceedings] = []
  /// Every stretch with one legal status and one placement, short breaks among them, in order.
  public var episodes: [CountedEpisode] = []
  /// Who had the child as IRO, in order.
  public var allocations: [CountedAllocation] = []
  /// Which team held the child's case, in order.
  public var teams: [CountedTeam] = []
  /// Reviews held, missed, and still to be held, in order of the day.
  public var reviews: [CountedReview] = []
  public var alerts: [CountedAlert] = []
  public var practiceNotes: [CountedPracticeNote] = []
  /// Words that may be printed without a name, in the order in which they were allowed.
  public var quotations: [CountedQuotation] = []
  /// Visits and conversations, without what was said.
  public var visits: [CountedVisit] = []
  /// Complaints, advocates and exit interviews.
  public var voices: [CountedVoice] = []
  /// Consultation papers, by the day on which they were sent.
  public var consultations: [CountedConsultation] = []
  /// What IROs found after reviews, in order.
  public var monitorings: [CountedMonitoring] = []
  /// Significant changes, in the order in which they were told.
  public var changes: [CountedChange] = []
  /// Surveys after reviews, in order.
  public var surveys: [CountedSurvey] = []
  /// Duties with a clock, met, missed or still running.
  public var clocks: [CountedClock] = []

  public init(id: ChildID, number: ChildNumber) {
    self.id = id
    self.number = number
  }
}

/// A time in our care, a series of short breaks, or a placement for adoption.
public struct CountedStay: Hashable, Sendable {
  public let began: Day
  /// The first day on which it was over, which may lie ahead: the 18th birthday, or a year after the last of a series of
  /// short breaks. Nil where no such day is known.
  public let ended: Day?
  /// Why it ended; nil while it lasts, and where nobody recorded it.
  public let reason: ReasonEpisodeEnded?
  /// False where the first episode known continues an earlier one that is not.
  public let beginningIsKnown: Bool
  /// Whether one IRO had the child throughout; nil where the allocations do not tell.
  public let hadOneIRO: Bool?

  public init(
    began: Day, ended: Day?, reason: ReasonEpisodeEnded?, beginningIsKnown: Bool = true,
    hadOneIRO: Bool? = nil
  ) {
    self.began = began
    self.ended = ended
    self.reason = reason
    self.beginningIsKnown = beginningIsKnown
    self.hadOneIRO = hadOneIRO
  }

  /// True on the day it began, false on the day it ended.
  public func covers(_ day: Day) -> Bool { began <= day && day.isBefore(ended) }

  /// True where it covered any day of a period, or ended on one.
  public func touches(_ days: ClosedRange<Day>) -> Bool {
    began <= days.upperBound && days.lowerBound.isNotAfter(ended)
  }
}

/// A time for which the service knew the child by an order, a plan or an enquiry.
public struct CountedInvolvement: Hashable, Sendable {
  public let kind: InvolvementKind
  public let began: Day
  /// The first day on which it was over, which may lie ahead; nil where no such day is known.
  public let ended: Day?

  public init(_ kind: InvolvementKind, began: Day, ended: Day?) {
    self.kind = kind
    self.began = began
    self.ended = ended
  }

  /// True on the day it began, false on the day it ended.
  public func covers(_ day: Day) -> Bool { began <= day && day.isBefore(ended) }
}

/// Proceedings in court about a child.
public struct CountedProceedings: Hashable, Sendable {
  public let kind: ProceedingsKind
  public let began: Day
  /// The first day on which they were over; nil while they go on.
  public let ended: Day?

  public init(_ kind: ProceedingsKind, began: Day, ended: Day?) {
    self.kind = kind
    self.began = began
    self.ended = ended
  }

  /// True on the day they began, false on the day they ended.
  public func covers(_ day: Day) -> Bool { began <= day && day.isBefore(ended) }
}

/// A stretch of care with one legal status and one placement.
public struct CountedEpisode: Hashable, Sendable {
  public let began: Day
  public let ended: Day?
  public let legalStatus: LegalStatus
  public let placement: PlacementType?
  public let provider: PlacementProvider?
  /// Nil where it is not known.
  public let location: PlacementLocation?
  /// How far the placement is from home; nil where it is not known.
  public var distance: PlacementDistance?
  /// Why it ended; nil while it lasts.
  public let reason: ReasonEpisodeEnded?

  public init(
    began: Day, ended: Day?, legalStatus: LegalStatus, placement: PlacementType?,
    provider: PlacementProvider?, location: PlacementLocation? = nil, distance: PlacementDistance? = nil,
    reason: ReasonEpisodeEnded?
  ) {
    self.began = began
    self.ended = ended
    self.legalStatus = legalStatus
    self.placement = placement
    self.provider = provider
    self.location = location
    self.distance = distance
    self.reason = reason
  }

  /// True on the day it began, false on the day it ended.
  public func covers(_ day: Day) -> Bool { began <= day && day.isBefore(ended) }
}

/// An IRO's responsibility for a child.
public struct CountedAllocation: Hashable, Sendable {
  public let iro: StaffID
  /// Nil where it is the earliest we know of.
  public let since: Day?
  /// The day from which another IRO had the child; nil for the last one.
  public let until: Day?

  public init(iro: StaffID, since: Day?, until: Day?) {
    self.iro = iro
    self.since = since
    self.until = until
  }

  public func covers(_ day: Day) -> Bool {
    (since.map { $0 <= day } ?? true) && day.isBefore(until)
  }
}

/// A team's responsibility for a child's case.
public struct CountedTeam: Hashable, Sendable {
  public let team: String
  /// Nil where it is the earliest we know of.
  public let since: Day?
  /// The day from which another team had it; nil for the last one.
  public let until: Day?

  public init(team: String, since: Day?, until: Day?) {
    self.team = team
    self.since = since
    self.until = until
  }

  public func covers(_ day: Day) -> Bool {
    (since.map { $0 <= day } ?? true) && day.isBefore(until)
  }
}

/// One visit to a child or conversation with them, without what was said.
public struct CountedVisit: Hashable, Sendable {
  public let on: Day
  public let way: ConversationWay
  /// The review that it prepared, where it was for one.
  public let review: ReviewID?

  public init(on: Day, way: ConversationWay, review: ReviewID?) {
    self.on = on
    self.way = way
    self.review = review
  }
}

/// One duty with a clock, and how it ended.
public struct CountedClock: Hashable, Sendable {
  public let rule: RuleID
  /// The day it had to be met by.
  public let due: Day
  /// The day it was met; nil where it was not.
  public let met: Day?
  /// The day from which it was asked for no more, without being met; nil where that did not happen.
  public let lapsed: Day?
  /// True where the day was past already as what it is counted from was arranged: left out of measures.
  public let isShortNotice: Bool

  public init(rule: RuleID, due: Day, met: Day?, lapsed: Day?, isShortNotice: Bool = false) {
    self.rule = rule
    self.due = due
    self.met = met
    self.lapsed = lapsed
    self.isShortNotice = isShortNotice
  }

  /// Whether it was met by its day, as known on a day; nil where its day has not come, it ended before its day without
  /// being met, or it was short notice.
  public func wasMetInTime(asOf day: Day) -> Bool? {
    guard !isShortNotice, due < day || met.map({ $0 <= due }) ?? false else { return nil }
    if let met { return met <= due }
    if let lapsed, lapsed <= due { return nil }
    return false
  }
}
