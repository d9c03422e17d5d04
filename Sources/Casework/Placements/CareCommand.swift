public import CareCalendar

/// What may be recorded of a child's care on the day on which it happens.
public enum CareCommand: Hashable, Sendable {
  /// The child comes into our care, or begins short breaks: by the legal status.
  case begin(CareBeginning)
  case change(CareChange)
  /// The child is placed with the people who mean to adopt them.
  case placeForAdoption(
    on: Day, PlacementType, PlacementProvider?, PlacementLocation? = nil, isWithSameCarers: Bool)
  /// The placement for adoption ends, and care goes on elsewhere.
  case endAdoptionPlacement(ReasonAdoptionPlacementEnded, then: CareChange)
  /// The child goes home, is adopted, turns 18, dies: care ends.
  case end(on: Day, ReasonEpisodeEnded)
  /// When the child's stay is expected to end, as it was heard on a day; nil where that is not known any more.
  case expectEnd(Day?, on: Day)
  /// How the care is planned.
  case step(CarePlanningStep, on: Day)
}

/// How care begins.
public struct CareBeginning: Hashable, Sendable {
  public let on: Day
  public let legalStatus: LegalStatus
  public let need: CategoryOfNeed?
  public let placement: PlacementType?
  public let provider: PlacementProvider?
  public let location: PlacementLocation?
  /// The day on which a stay that begins with it is expected to end, where that is known.
  public let stayEnds: Day?

  public init(
    on: Day, legalStatus: LegalStatus, need: CategoryOfNeed? = nil, placement: PlacementType? = nil,
    provider: PlacementProvider? = nil, location: PlacementLocation? = nil, stayEnds: Day? = nil
  ) {
    self.on = on
    self.legalStatus = legalStatus
    self.need = need
    self.placement = placement
    self.provider = provider
    self.location = location
    self.stayEnds = stayEnds
  }
}

/// A change of legal status, of placement, or of both on one day. What is nil stays as it was, apart from where a child
/// who moved lives now.
public struct CareChange: Hashable, Sendable {
  public let on: Day
  public let legalStatus: LegalStatus?
  public let placement: PlacementType?
  public let provider: PlacementProvider?
  /// Of a move; nil where it is not known.
  public let location: PlacementLocation?
  /// True where the child's placement changed and the carers are the same.
  public let isWithSameCarers: Bool
  /// Why the child moved; nil where the placement did not change.
  public let reasonForMove: ReasonForPlacementChange?
  /// The day on which a stay that begins with it is expected to end, where that is known.
  public let stayEnds: Day?

  public init(
    on: Day, legalStatus: LegalStatus? = nil, placement: PlacementType? = nil,
    provider: PlacementProvider? = nil, location: PlacementLocation? = nil,
    isWithSameCarers: Bool = false,
    reasonForMove: ReasonForPlacementChange? = nil, stayEnds: Day? = nil
  ) {
    self.on = on
    self.legalStatus = legalStatus
    self.placement = placement
    self.provider = provider
    self.location = location
    self.isWithSameCarers = isWithSameCarers
    self.reasonForMove = reasonForMove
    self.stayEnds = stayEnds
  }

  /// True where the child moved, as against a change of legal status alone.
  var isMove: Bool { placement != nil || provider != nil || reasonForMove != nil }
}

/// Why something about a child's care was not recorded.
public enum CareRefusal: Refusal, Equatable {
  case alreadyInCare(since: Day)
  case notInCare(on: Day)
  case changedThatDay(Day)
  case nothingChanges
  case moveNeedsReason
  case notAnEnd(ReasonEpisodeEnded)
  case notAdoptive(PlacementType)
  case shortBreaksAreApart
  case placedForAdoption
  case noStayToEnd

  public var words: String {
    switch self {
    case .alreadyInCare(let since):
      "The child is in our care since \(since.shortWithYear): record a move or a change of legal status."
    case .notInCare(let day): "No care that goes on is recorded on \(day.shortWithYear)."
    case .changedThatDay(let day):
      "The present placement and legal status are recorded from \(day.shortWithYear): a change is later than that. "
        + "If that entry was wrong, mark it as entered in error and record it again."
    case .nothingChanges: "That is as it was: neither placement nor legal status changes."
    case .moveNeedsReason: "A move needs the reason why."
    case .notAnEnd(let reason): "\(reason.rawValue) says that care goes on: record what changed."
    case .notAdoptive(let placement): "“\(placement.words)” is no placement for adoption."
    case .placedForAdoption:
      "The child is placed for adoption: record that this placement ended, and where the child moved."
    case .noStayToEnd:
      "When a stay ends is recorded of a child after arrest, on remand, or in care and detained."
    case .shortBreaksAreApart:
      "Short breaks and care do not change into one another: end the one, then begin the other."
    }
  }
}
