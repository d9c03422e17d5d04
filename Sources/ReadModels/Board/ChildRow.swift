public import CareCalendar
public import Casework
public import Rulebook

/// What is kept of one child for finding things: disposable, and the same whatever day it is.
public struct ChildRow: Equatable, Sendable {
  public var id: ChildID
  public var number: ChildNumber
  public var name: String?
  /// What the name sorts by, so that no store needs to know how names are ordered.
  public var collation: String
  public var dateOfBirth: Day?
  public var legalStatus: LegalStatus?
  public var placement: PlacementType?
  /// The day the present, or else the last, period of care or series of short breaks began.
  public var withUsSince: Day?
  /// False where it began before what we know of.
  public var beginningIsKnown: Bool
  public var withUsUntil: Day?
  public var iro: StaffID?
  public var socialWorker: String?
  public var team: String?
  /// The id that brothers and sisters share.
  public var family: FamilyID?
  /// Their parents and children who are known here.
  public var parentages: [Parentage]
  public var bookings: [Booking]
  /// How far the preparation of each booked review has come.
  public var preparedness: [ReviewID: [PreparationProgress]]
  public var duties: [DutyRow]
  /// The hearing that was listed last in proceedings that go on.
  public var hearing: Hearing?
  /// In the order in which they were raised, those that are over among them.
  public var alerts: [AlertRow]
  /// How many practice notes there are.
  public var practiceNotes: Int
  /// Those of which whoever has the row may know.
  public var notes: [PracticeNoteRow]
  /// The latest day on which anything recorded happened: for earlier days the row does not answer.
  public var latestDay: Day?
  /// How many entries of the child's stream the row was worked out from.
  public var entries: Int

  public init(
    id: ChildID, number: ChildNumber, name: String? = nil, collation: String = "", dateOfBirth: Day? = nil,
    legalStatus: LegalStatus? = nil, placement: PlacementType? = nil, withUsSince: Day? = nil,
    beginningIsKnown: Bool = true, withUsUntil: Day? = nil, iro: StaffID? = nil,
    socialWorker: String? = nil, team: String? = nil, family: FamilyID? = nil, parentages: [Parentage] = [],
    bookings: [Booking] = [],
    preparedness: [ReviewID: [PreparationProgress]] = [:], duties: [DutyRow] = [], alerts: [AlertRow] = [],
    practiceNotes: Int = 0,
    notes: [PracticeNoteRow] = [], hearing: Hearing? = nil, latestDay: Day? = nil, entries: Int = 0
  ) {
    self.hearing = hearing
    self.id = id
    self.number = number
    self.name = name
    self.collation = collation
    self.dateOfBirth = dateOfBirth
    self.legalStatus = legalStatus
    self.placement = placement
    self.withUsSince = withUsSince
    self.beginningIsKnown = beginningIsKnown
    self.withUsUntil = withUsUntil
    self.iro = iro
    self.socialWorker = socialWorker
    self.team = team
    self.family = family
    self.parentages = parentages
    self.preparedness = preparedness
    self.bookings = bookings
    self.duties = duties
    self.alerts = alerts
    self.practiceNotes = practiceNotes
    self.notes = notes
    self.latestDay = latestDay
    self.entries = entries
  }

  public func isWithUs(on day: Day) -> Bool {
    guard let since = withUsSince else { return false }
    return since <= day && day.isBefore(withUsUntil)
  }

  public var openAlerts: Int { alerts.count(where: \.isOpen) }

  /// True while an alert is open or a challenge is to be answered.
  public var isInDispute: Bool { openAlerts > 0 || duties.contains { $0.duty.nature == .challenge } }
}

/// A duty as it stands on the board, with whether it has been put off.
public struct DutyRow: Hashable, Sendable {
  public var duty: Duty
  public var putOffUntil: Day?
  public var reason: String?

  public init(duty: Duty, putOffUntil: Day? = nil, reason: String? = nil) {
    self.duty = duty
    self.putOffUntil = putOffUntil
    self.reason = reason
  }
}
