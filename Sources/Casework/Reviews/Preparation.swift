public import CareCalendar

/// By whose choice somebody is invited.
public enum InvitationChoice: String, Sendable, CaseIterable {
  case child, iro
  case socialWorker = "social-worker"
  case parent, other

  public var words: String {
    switch self {
    case .child: "the child's choice"
    case .iro: "the IRO's choice"
    case .socialWorker: "the social worker's choice"
    case .parent: "a parent's choice"
    case .other: "somebody else's choice"
    }
  }
}

/// What the child chose for their own review.
public struct ChildsChoices: Hashable, Sendable {
  /// What they want to talk about: their own agenda.
  public var topics: String?
  public var venue: String?
  public var people: String?

  public init(topics: String? = nil, venue: String? = nil, people: String? = nil) {
    self.topics = topics
    self.venue = venue
    self.people = people
  }
}

/// What was recorded while a review was being prepared.
public enum PreparationEvent: Hashable, Sendable {
  case socialWorkerSpokenTo(on: Day)
  case invited(Party, InvitationChoice, on: Day)
  case notInvited(Party, reason: String, on: Day)
  case invitationSent(Party, on: Day)
  /// Somebody who was invited was told that the meeting was moved, or does not take place.
  case changeTold(Party, on: Day)
  case consultationSent(Party, on: Day)
  case consultationReturned(Party, on: Day)
  /// A document that the council expects, by its name in the council's list.
  case documentReceived(String, on: Day)
  case chosen(ChildsChoices, on: Day)
  case managerTold(missing: [String], on: Day)

  var happenedOn: Day {
    switch self {
    case .socialWorkerSpokenTo(let day), .invited(_, _, let day), .notInvited(_, _, let day),
      .invitationSent(_, let day), .changeTold(_, let day), .consultationSent(_, let day),
      .consultationReturned(_, let day),
      .documentReceived(_, let day), .chosen(_, let day), .managerTold(_, let day):
      day
    }
  }
}

/// Somebody invited to a review, or asked for their views, and how far that has come.
public struct Invitation: Hashable, Sendable {
  public let party: Party
  public internal(set) var chooser: InvitationChoice?
  /// Why they are not invited after all.
  public internal(set) var notInvited: String?
  public internal(set) var sentOn: Day?
  /// What they were told last of when and where the meeting is; nil where they were never written to.
  public internal(set) var told: MeetingArrangement?
  /// The day on which they were told last of a change.
  public internal(set) var changeToldOn: Day?
  public internal(set) var consultationSentOn: Day?
  public internal(set) var consultationReturnedOn: Day?

  public var isInvited: Bool { chooser != nil && notInvited == nil }
}

/// How a review is being prepared.
public struct Preparation: Equatable, Sendable {
  public private(set) var socialWorkerSpokenToOn: Day?
  public private(set) var invitations: [Invitation] = []
  /// The day that each document came.
  public private(set) var documents: [String: Day] = [:]
  public private(set) var choices: ChildsChoices?
  /// What the team manager was last told is missing, and when.
  public private(set) var managerToldOn: Day?
  public private(set) var missingTold: [String] = []

  public var invited: [Invitation] { invitations.filter(\.isInvited) }

  public func invitation(of party: Party) -> Invitation? { invitations.first { $0.party == party } }

  /// - Parameter arrangement: what stood of the meeting on the day of the event.
  mutating func evolve(_ event: PreparationEvent, arrangement: MeetingArrangement?) {
    switch event {
    case .socialWorkerSpokenTo(let day): socialWorkerSpokenToOn = min(day, socialWorkerSpokenToOn ?? day)
    case .invited(let party, let chooser, _):
      change(party) { ($0.chooser, $0.notInvited) = (chooser, nil) }
    case .notInvited(let party, let reason, _): change(party) { $0.notInvited = reason }
    case .invitationSent(let party, let day): change(party) { ($0.sentOn, $0.told) = (day, arrangement) }
    case .changeTold(let party, let day): change(party) { ($0.changeToldOn, $0.told) = (day, arrangement) }
    case .consultationSent(let party, let day): change(party) { $0.consultationSentOn = day }
    case .consultationReturned(let party, let day): change(party) { $0.consultationReturnedOn = day }
    case .documentReceived(let document, let day): documents[document] = min(day, documents[document] ?? day)
    case .chosen(let choices, _): self.choices = choices
    case .managerTold(let missing, let day): (missingTold, managerToldOn) = (missing, day)
    }
  }

  private mutating func change(_ party: Party, _ change: (inout Invitation) -> Void) {
    if let place = invitations.firstIndex(where: { $0.party == party }) {
      change(&invitations[place])
    } else {
      var invitation = Invitation(party: party)
      change(&invitation)
      invitations.append(invitation)
    }
  }
}
