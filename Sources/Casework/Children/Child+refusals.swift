import CareCalendar

extension Child {
  /// Why the event cannot be true of this child as we know it; nil when it can.
  public func refusal(of event: ChildEvent) -> (any Refusal)? {
    switch event {
    case .person(let event): refusal(of: event)
    case .placement(let event): refusal(of: event)
    case .carePlanning(let event): refusal(of: event)
    case .involvement(let event): refusal(of: event)
    case .review(let event): refusal(of: event)
    case .earlyReview(let event): refusal(of: event)
    case .change(let event): refusal(of: event)
    case .court(let event): refusal(of: event)
    case .family(let event): family.refusal(of: event)
    case .voice(let event): refusal(of: event)
    case .alert(let event): refusal(of: event)
    case .practice(let event): refusal(of: event)
    case .quotation(let event): refusal(of: event)
    case .survey(let event): refusal(of: event)
    case .monitoring(let form): refusal(of: form)
    case .difference(let event): differences.refusal(of: event)
    case .allocation(.allocated(let allocation)): refusal(of: allocation)
    case .allocation, .putOff, .enteredInError, .unknown: nil
    }
  }

  private func refusal(of event: VoiceEvent) -> (any Refusal)? {
    if case .spoken(let conversation) = event, let review = conversation.review, reviews.file(review) == nil {
      return ReviewFileRefusal.noSuchReview
    }
    return voice.refusal(of: event, from: knownFrom, born: person.dateOfBirth, died: died)
  }

  private func refusal(of event: IdentityEvent) -> IdentityRefusal? {
    switch event {
    case .named(let name) where !name.contains(where: \.isLetter),
      .knownAs(let name) where !name.contains(where: \.isLetter):
      .nameIsEmpty
    case .born(let day):
      care.knownSince.flatMap { $0 < day ? .bornAfterCareBegan(born: day, began: $0) : nil }
    case .birthExpected: person.dateOfBirth.map { .bornAlready($0) }
    default: nil
    }
  }

  /// The first day of which something about the child can be told: the birth, or what the service knew an unborn child
  /// for before it.
  var knownFrom: Day? {
    let before = recordedInvolvements.first { $0.kind.profile?.mayBeginBeforeBirth ?? false }?.began
    return person.dateOfBirth.map { born in before.map { min($0, born) } ?? born }
  }

  private func refusal(of event: PlacementEvent) -> PlacementRefusal? {
    switch event {
    case .episodeBegan(let episode): refusal(ofBeginning: episode)
    case .episodeDescribed: nil
    case .distanceTold(let began, _):
      care.episodes.contains { $0.began == began } ? nil : .noSuchEpisode(began)
    case .episodeEnded(let began, let end): refusal(ofEnding: began, end)
    case .placedForAdoption(let day):
      if let open = adoptionPlacements.last, open.ended == nil, open.placed <= day,
        day.isBefore(periodsOfCare.last { $0.began <= open.placed }?.lastDay)
      {
        .alreadyPlaced(open.placed)
      } else if care.episode(on: day) == nil {
        .placedOutsideCare(day)
      } else {
        nil
      }
    case .adoptionPlacementEnded(let placed, let on, _):
      if !adoptionPlacements.contains(where: { $0.placed == placed }) {
        .noSuchAdoptionPlacement(placed)
      } else if let known = adoptionPlacements.first(where: { $0.placed == placed })?.ended {
        .alreadyEnded(began: placed, on: known)
      } else if on < placed {
        .endedBeforeItBegan(began: placed, on: on)
      } else {
        nil
      }
    case .stayExpectedToEnd(let end):
      end.ends.flatMap { $0 < end.on ? .endsBeforeItWasHeard($0, heard: end.on) : nil }
    }
  }

  private func refusal(ofBeginning episode: Episode) -> PlacementRefusal? {
    if let born = person.dateOfBirth, episode.began < born {
      return .beganBeforeBirth(began: episode.began, born: born)
    }
    if let same = care.episodes.first(where: { $0.began == episode.began }) {
      return .overlaps(began: episode.began, other: same.began)
    }
    if let before = care.episodes.last(where: { $0.began < episode.began }), let end = before.ended,
      end.on > episode.began
    {
      return .overlaps(began: episode.began, other: before.began)
    }
    return nil
  }

  private func refusal(ofEnding began: Day, _ end: EpisodeEnd) -> PlacementRefusal? {
    guard let place = care.episodes.firstIndex(where: { $0.began == began }) else {
      return .noSuchEpisode(began)
    }
    if let known = care.episodes[place].ended { return .alreadyEnded(began: began, on: known.on) }
    if end.on < began { return .endedBeforeItBegan(began: began, on: end.on) }
    if place + 1 < care.episodes.count, care.episodes[place + 1].began < end.on {
      return .overlaps(began: began, other: care.episodes[place + 1].began)
    }
    return nil
  }

  private func refusal(of event: ReviewEvent) -> (any Refusal)? {
    switch event {
    case .held(let review): refusal(of: review)
    case .moved(let booking, _): reviews.booking(of: booking.kind) == nil ? ReviewRefusal.nothingBooked : nil
    case .cancelled(let id, let reason, _):
      if reason.isBlank {
        ReviewRefusal.cancelledWithoutReason
      } else {
        reviews.bookings.contains { $0.id == id } ? nil : ReviewRefusal.nothingBooked
      }
    case .noted(let id, let note): refusal(of: note, on: id)
    case .booked(let booking): refusal(of: booking)
    }
  }

  /// A meeting has one booking at a time: another is of the same review.
  private func refusal(of booking: Booking) -> ReviewRefusal? {
    guard let standing = reviews.booking(of: booking.kind), let id = booking.review, id != standing.id
    else { return nil }
    return .alreadyBooked(standing)
  }

  private func refusal(of review: Review) -> ReviewRefusal? {
    if review.manner == .withoutMeeting {
      if (review.mannerReason ?? "").isBlank { return .withoutMeetingNeedsReason }
      if review.participation?.attended ?? false { return .participationWithoutMeeting }
    }
    if let completed = review.completedOn, completed < review.heldOn {
      return .completedBeforeHeld(heldOn: review.heldOn)
    }
    if reviews.held(on: review.heldOn, kind: review.kind) != nil {
      return .alreadyRecorded(heldOn: review.heldOn)
    }
    let cycles = reviewCycles.filter { $0.covers(review.heldOn) }
    if cycles.isEmpty { return .careHadNotBegun(heldOn: review.heldOn) }
    let isReviewed = cycles.contains { $0.kind.isSameMeeting(as: review.kind) }
    if !isReviewed { return .notReviewedNow(review.kind, on: review.heldOn) }
    let isPossible = manners(of: review.kind, on: review.heldOn).contains(review.manner)
    return isPossible ? nil : .needsMeeting(on: review.heldOn)
  }
}
