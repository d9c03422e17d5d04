public import CareCalendar

/// A child as the entries that stand tell it.
///
/// The state is only ever a fold of events: `evolve` is the one way to change it, and it takes what it is given.
/// What cannot be true is refused before, by `refusal(of:)`.
public struct Child: Equatable, Sendable {
  public private(set) var person = ChildIdentity()
  public private(set) var care = CareHistory()
  public private(set) var adoptionPlacements: [AdoptionPlacement] = []
  public private(set) var carePlanning = CarePlanning()
  /// Orders, plans and enquiries, in the order of the days on which they began.
  public private(set) var recordedInvolvements: [RecordedInvolvement] = []
  public private(set) var protection = ChildProtection()
  public private(set) var reviews = ReviewHistory()
  /// In the order in which they were called for.
  public private(set) var earlyReviews: [EarlyReview] = []
  public private(set) var changes = SignificantChanges()
  public private(set) var court = Court()
  public private(set) var responsibility = Responsibility()
  public private(set) var family = Family()
  public private(set) var voice = Voice()
  /// In the order in which they were raised.
  public private(set) var alerts: [Alert] = []
  public private(set) var practiceNotes: [PracticeNote] = []
  /// Where challenges stand on the ladder that the council had; one that is not here stands below it.
  public private(set) var challengeStages: [PracticeNoteID: LadderStage] = [:]
  /// Words that may be printed, and those that were withdrawn, in the order in which they were allowed.
  public private(set) var quotations: [Quotation] = []
  public private(set) var surveys = Surveys()
  public private(set) var monitorings: [PracticeMonitoring] = []
  public private(set) var putOffs: [PutOff] = []
  public private(set) var differences = Differences()
  /// The years on whose 1 April a collection began that holds the child.
  public private(set) var collectedYears: Set<Int> = []

  public init() {}

  public mutating func evolve(_ event: ChildEvent) {
    switch event {
    case .person(let event):
      if case .collected(let year) = event { collectedYears.insert(year) }
      person.evolve(event)
    case .placement(let event): evolve(event)
    case .carePlanning(let event): carePlanning.evolve(event)
    case .involvement(let event): evolve(event)
    case .review(let event): reviews.evolve(event)
    case .earlyReview(let event): evolve(event)
    case .change(let event): changes.evolve(event)
    case .court(let event): court.evolve(event)
    case .allocation(let event): responsibility.evolve(event)
    case .family(let event): family.evolve(event)
    case .voice(let event): voice.evolve(event)
    case .alert(let event): evolve(event)
    case .practice(let event): evolve(event)
    case .quotation(let event): evolve(event)
    case .survey(let event): surveys.evolve(event)
    case .monitoring(let form): monitorings.append(form)
    case .putOff(let putOff): putOffs.append(putOff)
    case .difference(let event): evolve(event)
    case .enteredInError, .unknown: break
    }
  }

  /// Leaves of who was responsible what had happened by a day.
  mutating func forgetResponsibility(after day: Day) { responsibility.forget(after: day) }

  /// Leaves of the child's care, and of the collections that tell of it, what had happened by a day.
  mutating func forgetCare(after day: Day) {
    care.forget(after: day)
    adoptionPlacements = adoptionPlacements.filter { $0.placed <= day }.map { placement in
      placement.ended.map { $0 > day } ?? false ? AdoptionPlacement(placed: placement.placed) : placement
    }
    collectedYears = collectedYears.filter { $0 <= Child.collectionYear(of: day) }
  }

  private mutating func evolve(_ event: PlacementEvent) {
    switch event {
    case .episodeBegan(let episode): care.begin(episode)
    case .episodeDescribed(let began, let details): care.describe(began: began, details)
    case .episodeEnded(let began, let end): care.end(began: began, end)
    case .distanceTold(let began, let distance): care.tell(distance, ofEpisodeBegan: began)
    case .stayExpectedToEnd(let end): care.expect(end)
    case .placedForAdoption(let day):
      let place = adoptionPlacements.firstIndex { $0.placed > day } ?? adoptionPlacements.endIndex
      adoptionPlacements.insert(AdoptionPlacement(placed: day), at: place)
    case .adoptionPlacementEnded(let placed, let on, let reason):
      guard let place = adoptionPlacements.firstIndex(where: { $0.placed == placed }) else { return }
      adoptionPlacements[place].ended = on
      adoptionPlacements[place].reasonEnded = reason
    }
  }

  private mutating func evolve(_ event: InvolvementEvent) {
    recordedInvolvements.evolve(event)
    switch event {
    case .concluded(let review, let conclusion, let day):
      protection.conclude(ConcludedConference(review: review, on: day, conclusion: conclusion))
    case .coreGroupMet(let day): protection.coreGroupMet(on: day)
    case .began, .extended, .ended: break
    }
  }

  private mutating func evolve(_ event: DifferenceEvent) {
    differences.evolve(event)
    switch event {
    case .found(let difference, _):
      if case .noReview(let kind, let heldOn) = difference.statement {
        reviews.setAside(kind, heldOn: heldOn)
      }
    case .settled(let key, let settlement):
      guard key.kind == .reviewNotInReturn, settlement.verdict != .return, let day = key.day else { return }
      reviews.takeBack(heldOn: day)
    }
  }

  private mutating func evolve(_ event: EarlyReviewEvent) {
    if case .calledFor(let early) = event { earlyReviews.append(early) }
    guard let place = earlyReviews.firstIndex(where: { $0.id == event.earlyReview }) else { return }
    earlyReviews[place].evolve(event)
  }

  private mutating func evolve(_ event: AlertEvent) {
    switch event {
    case .raised(let raised): Alert(raised).map { alerts.append($0) }
    case .stepped(let id, let step):
      guard let place = alerts.firstIndex(where: { $0.id == id }) else { return }
      alerts[place].evolve(step)
    }
  }

  private mutating func evolve(_ event: QuotationEvent) {
    switch event {
    case .allowed(let quotation): quotations.append(quotation)
    case .withdrawn(let id, _, let day):
      guard let place = quotations.firstIndex(where: { $0.id == id }) else { return }
      quotations[place].withdrawnOn = day
    }
  }

  private mutating func evolve(_ event: PracticeNoteEvent) {
    switch event {
    case .noted(let note, at: let stage):
      practiceNotes.append(note)
      challengeStages[note.id] = stage
    case .answered(let id, let answer):
      guard let place = practiceNotes.firstIndex(where: { $0.id == id }) else { return }
      practiceNotes[place].answer = answer
    }
  }
}

extension Child {
  public var died: Day? {
    care.episodes.compactMap(\.ended).first { $0.reason.isDeath }?.on
      ?? recordedInvolvements.compactMap(\.ending).first { $0.reason == .died }?.on
  }

  public func alert(_ id: AlertID) -> Alert? { alerts.first { $0.id == id } }

  /// The alert that a challenge was turned into.
  public func alert(takingUp note: PracticeNoteID) -> Alert? {
    alerts.first { $0.raised.origin.practiceNote == note }
  }

  public func practiceNote(_ id: PracticeNoteID) -> PracticeNote? { practiceNotes.first { $0.id == id } }

  public func putOff(_ duty: DutyKey) -> PutOff? {
    putOffs.last { $0.duty == duty }
  }
}
