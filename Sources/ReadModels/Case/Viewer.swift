public import Casework

/// Somebody who looks at a child's case, as far as it decides what of it they may see.
///
/// What a child said is for those whom it was meant for. What is confidential about people and places is for those
/// who work with the child, not for those who see the child only because something is owed to them or by them. So is
/// where a review is to be held.
public struct Viewer: Equatable, Sendable {
  public let staff: StaffID
  public let role: Role
  public let team: String?

  public init(_ member: StaffMember) {
    staff = member.id
    role = member.details.role
    team = member.details.team
  }

  /// The entries of one child without what this person may not see. Those about alerts and practice notes
  /// of which they do not know are left out whole; of all others it is seen that they were recorded.
  public func seen(_ entries: [RecordedEntry], knowing known: VisibleDisputes = .all) -> [RecordedEntry] {
    let sight = Sight(self, entries.map(\.entry))
    let told = (seesAlerts ? known : .none).among(entries).map { $0.telling(sight.event($0)) }
    return seesNotesOfIROs ? told : told.withoutNotesOfIROs
  }

  fileprivate var isIRO: Bool { role == .iro || role == .iroManager }

  var knowsWhatIsConfidential: Bool {
    switch role {
    case .iro, .iroManager, .teamManager, .socialWorker: true
    case .businessSupport, .serviceManager, .headOfService, .deputyDirector, .director: false
    }
  }

  /// What a child wishes for their review and of its decisions was said to their IRO, for their own team.
  func hearsWishes(of child: Child) -> Bool { isIRO || managesTeam(of: child) }

  /// A child's own social worker is of the child's own team.
  fileprivate var isOfTheChildsTeam: Bool { role == .socialWorker }

  fileprivate func managesTeam(of child: Child) -> Bool {
    role == .teamManager && team != nil && team == child.responsibility.caseHolder?.team
  }
}

/// What one person may see of one child. What stands now decides, also about earlier entries: a name that became
/// confidential is so wherever it was written.
private struct Sight {
  let viewer: Viewer
  let child: Child
  let inError: Set<Int>

  init(_ viewer: Viewer, _ entries: [ChildEntry]) {
    self.viewer = viewer
    child = Child(folding: entries)
    inError = Child.markedInError(entries)
  }

  func event(_ recorded: RecordedEntry) -> ChildEvent {
    switch recorded.entry.event {
    case .voice(.spoken(let conversation)) where !mayRead(conversation, recorded):
      .voice(.spoken(conversation.withoutWords))
    case .family(.recorded(let person, let day)) where !mayKnow(person):
      .family(.recorded(person.withoutName, on: day))
    case .family(.lives(let place, let whereabouts, let day)) where !mayKnow(place, whereabouts):
      .family(.lives(place, .withheld, on: day))
    case .review(let event): .review(told(event))
    case .quotation(.allowed(let quotation)) where !viewer.isIRO:
      .quotation(.allowed(quotation.withoutWords))
    case .monitoring(let form) where !viewer.hearsWishes(of: child) && !viewer.isOfTheChildsTeam:
      .monitoring(form.withoutWords)
    case .survey(let event) where !viewer.isIRO && viewer.staff != recorded.recordedBy:
      .survey(event.withoutWords)
    // The reason may tell what was said.
    case .quotation(.withdrawn(let id, _, let day)) where !viewer.isIRO:
      .quotation(.withdrawn(id, reason: "", on: day))
    case let event: event
    }
  }

  private func told(_ event: ReviewEvent) -> ReviewEvent {
    switch event {
    case .booked(let booking) where !viewer.knowsWhatIsConfidential: .booked(booking.withoutVenue)
    case .moved(let booking, let reason) where !viewer.knowsWhatIsConfidential:
      .moved(booking.withoutVenue, reason: reason)
    case .noted(let id, .meeting(.furtherBooked(let further))) where !viewer.knowsWhatIsConfidential:
      .noted(id, .meeting(.furtherBooked(further.withoutVenue)))
    case .noted(let id, .preparation(.chosen(let choices, let day))) where !viewer.hearsWishes(of: child):
      .noted(id, .preparation(.chosen(choices.withheld, on: day)))
    case .noted(let id, .decisions(.made(let decision, let day))) where !viewer.hearsWishes(of: child):
      .noted(id, .decisions(.made(decision.withoutWishes, on: day)))
    case .noted(let id, .decisions(.noted(let decision, let day))) where !viewer.hearsWishes(of: child):
      .noted(id, .decisions(.noted(decision.withoutWishes, on: day)))
    case let event: event
    }
  }

  /// Of an entry made in error nobody knows for whom it was meant: it counts as meant for the IRO alone.
  private func mayRead(_ conversation: Conversation, _ recorded: RecordedEntry) -> Bool {
    if viewer.staff == recorded.recordedBy || viewer.staff == child.responsibility.iro { return true }
    return switch inError.contains(recorded.entry.version) ? .iro : conversation.audience {
    case .iro: false
    case .iros: viewer.isIRO
    case .team: viewer.isIRO || viewer.managesTeam(of: child) || viewer.isOfTheChildsTeam
    case .all: true
    }
  }

  private func mayKnow(_ person: ConnectedPerson) -> Bool {
    if viewer.knowsWhatIsConfidential { return true }
    let standing = child.family[person.id].map(\.isConfidential) ?? true
    return !standing && !person.isConfidential
  }

  private func mayKnow(_ place: WhereaboutsKind, _ whereabouts: Whereabouts) -> Bool {
    if viewer.knowsWhatIsConfidential { return true }
    let standing = child.family.places[place].map(\.isConfidential) ?? true
    return !standing && !whereabouts.isConfidential
  }
}

extension RecordedEntry {
  func telling(_ event: ChildEvent) -> RecordedEntry {
    RecordedEntry(
      entry: ChildEntry(version: entry.version, event: event), position: position, act: act, kind: kind,
      recordedBy: recordedBy, recordedAt: recordedAt, isFromFile: isFromFile,
      isClockDoubted: isClockDoubted)
  }
}
