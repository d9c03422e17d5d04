public import CareCalendar

/// One stretch of care during which neither legal status nor placement changed (SSDA903: an episode).
public struct Episode: Hashable, Sendable {
  public var began: Day
  public var reasonBegan: ReasonEpisodeBegan
  public var legalStatus: LegalStatus
  public var categoryOfNeed: CategoryOfNeed?
  public var placement: PlacementType?
  public var provider: PlacementProvider?
  /// Nil where it is not known.
  public var location: PlacementLocation?
  public var ended: EpisodeEnd?

  public init(
    began: Day, reasonBegan: ReasonEpisodeBegan, legalStatus: LegalStatus,
    categoryOfNeed: CategoryOfNeed? = nil, placement: PlacementType? = nil,
    provider: PlacementProvider? = nil, location: PlacementLocation? = nil, ended: EpisodeEnd? = nil
  ) {
    self.began = began
    self.reasonBegan = reasonBegan
    self.legalStatus = legalStatus
    self.categoryOfNeed = categoryOfNeed
    self.placement = placement
    self.provider = provider
    self.location = location
    self.ended = ended
  }

  public func covers(_ day: Day) -> Bool {
    began <= day && day.isNotAfter(ended?.on)
  }
}

/// What a list may leave blank of an episode, and a return tell later.
public struct EpisodeDetails: Hashable, Sendable {
  public let need: CategoryOfNeed?
  public let placement: PlacementType?
  public let provider: PlacementProvider?
  public let location: PlacementLocation?

  public init(
    need: CategoryOfNeed?, placement: PlacementType?, provider: PlacementProvider?,
    location: PlacementLocation? = nil
  ) {
    self.need = need
    self.placement = placement
    self.provider = provider
    self.location = location
  }
}

extension Episode {
  /// What another telling of the episode says and this one leaves blank; nil where that is nothing.
  func details(toAddFrom other: Episode) -> EpisodeDetails? {
    let details = EpisodeDetails(
      need: categoryOfNeed == nil ? other.categoryOfNeed : nil,
      placement: placement == nil ? other.placement : nil, provider: provider == nil ? other.provider : nil,
      location: location == nil ? other.location : nil)
    let isSilent = details == EpisodeDetails(need: nil, placement: nil, provider: nil)
    return isSilent ? nil : details
  }

  mutating func describe(_ details: EpisodeDetails) {
    categoryOfNeed = details.need ?? categoryOfNeed
    placement = details.placement ?? placement
    provider = details.provider ?? provider
    location = details.location ?? location
  }
}

/// The day an episode ended, and why.
public struct EpisodeEnd: Hashable, Sendable {
  public let on: Day
  public let reason: ReasonEpisodeEnded
  public let placementChange: ReasonForPlacementChange?

  public init(on: Day, reason: ReasonEpisodeEnded, placementChange: ReasonForPlacementChange? = nil) {
    self.on = on
    self.reason = reason
    self.placementChange = placementChange
  }
}

/// What was recorded of a child's episodes of care and placements for adoption.
public enum PlacementEvent: Hashable, Sendable {
  /// The episode as it began; its end is an entry of its own.
  case episodeBegan(Episode)
  /// What was not known of the episode when its beginning was recorded.
  case episodeDescribed(began: Day, EpisodeDetails)
  case episodeEnded(began: Day, EpisodeEnd)
  /// How far the placement of the episode is from home.
  case distanceTold(began: Day, PlacementDistance)
  case placedForAdoption(on: Day)
  case adoptionPlacementEnded(placed: Day, on: Day, reason: ReasonAdoptionPlacementEnded?)
  case stayExpectedToEnd(ExpectedEnd)
}

/// Why an episode or a placement was not recorded.
public enum PlacementRefusal: Refusal, Equatable {
  case beganBeforeBirth(began: Day, born: Day)
  case overlaps(began: Day, other: Day)
  case noSuchEpisode(Day)
  case alreadyEnded(began: Day, on: Day)
  case endedBeforeItBegan(began: Day, on: Day)
  case placedOutsideCare(Day)
  case alreadyPlaced(Day)
  case noSuchAdoptionPlacement(Day)
  case alreadyInCare(since: Day)
  case cameIntoCareLater(Day)
  case endsBeforeItWasHeard(Day, heard: Day)

  public var words: String {
    switch self {
    case .beganBeforeBirth(let began, let born):
      "An episode cannot begin on \(began.shortWithYear), before the child was born (\(born.shortWithYear))."
    case .overlaps(let began, let other):
      "The episode of \(began.shortWithYear) overlaps the one that began on \(other.shortWithYear)."
    case .noSuchEpisode(let began): "No episode that began on \(began.shortWithYear) is recorded."
    case .alreadyEnded(let began, let on):
      "What began on \(began.shortWithYear) is recorded as ended on \(on.shortWithYear)."
    case .endedBeforeItBegan(let began, let on):
      "What began on \(began.shortWithYear) cannot have ended on \(on.shortWithYear)."
    case .placedOutsideCare(let day):
      "The child was not in our care on \(day.shortWithYear), so was not placed for adoption then."
    case .alreadyPlaced(let day):
      "A placement for adoption since \(day.shortWithYear) is recorded; it has not ended."
    case .noSuchAdoptionPlacement(let day):
      "No placement for adoption on \(day.shortWithYear) is recorded."
    case .alreadyInCare(let since):
      "The child is recorded as in our care since \(since.shortWithYear). This list is of children who come into "
        + "care: correct the day, or take the row out."
    case .cameIntoCareLater(let day):
      "An episode that began later, on \(day.shortWithYear), is recorded. This list is of children who come into "
        + "care: correct the day, or take the row out."
    case .endsBeforeItWasHeard(let day, let heard):
      "On \(heard.shortWithYear) a stay cannot have been expected to end on \(day.shortWithYear), which is earlier."
    }
  }
}
