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
  public private(set) var chooser: InvitationChoice?
  /// Why they are not invited after all.
  public private(set) var notInvited: String?
  /// Each time that somebody said whether they are invited, in the order in which it was recorded.
  private var words: [Word] = []
  /// The invitations and notes of a change that went to them and did not come back, as they were recorded.
  var letters: [Letter] = []
  public internal(set) var consultationSentOn: Day?
  public internal(set) var consultationReturnedOn: Day?

  /// What somebody was told of when and where the meeting is.
  struct Letter: Hashable, Sendable {
    let matter: Sending.Matter
    let on: Day
    let arrangement: MeetingArrangement?
  }

  /// That they are invited, or are not after all.
  private struct Word: Hashable, Sendable {
    let isInvited: Bool
    let on: Day
  }

  init(party: Party) { self.party = party }

  public var isInvited: Bool { chooser != nil && notInvited == nil }

  /// Whether they were invited as it stood on a day; nil where nobody had said anything of them by then.
  public func wasInvited(on day: Day) -> Bool? { words.last { $0.on <= day }?.isInvited }

  /// True where they were ever invited.
  public var wasEverInvited: Bool { words.contains(where: \.isInvited) }

  /// The days on which somebody said whether they are invited.
  public var daysOfWord: [Day] { words.map(\.on) }

  mutating func invite(by chooser: InvitationChoice, on day: Day) {
    (self.chooser, notInvited) = (chooser, nil)
    words.append(Word(isInvited: true, on: day))
  }

  mutating func leaveOut(_ reason: String, on day: Day) {
    notInvited = reason
    words.append(Word(isInvited: false, on: day))
  }

  /// The day on which they were invited last; nil where they were not, or all of it came back.
  public var sentOn: Day? { letters.last { $0.matter == .invitation }?.on }

  /// The day on which they were told last of a change.
  public var changeToldOn: Day? { letters.last { $0.matter == .change }?.on }

  /// What they were told last of when and where the meeting is; nil where nothing that told of it has reached them.
  public var told: MeetingArrangement? { letters.last?.arrangement }
}

extension PreparationEvent {
  /// What was sent by it, and to whom; nil where nothing was.
  var sending: Sending? {
    switch self {
    case .invitationSent(let party, _): Sending(.invitation, to: Recipient(party))
    case .changeTold(let party, _): Sending(.change, to: Recipient(party))
    case .consultationSent(let party, _): Sending(.consultation, to: Recipient(party))
    default: nil
    }
  }
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
    case .invited(let party, let chooser, let day): change(party) { $0.invite(by: chooser, on: day) }
    case .notInvited(let party, let reason, let day): change(party) { $0.leaveOut(reason, on: day) }
    case .invitationSent(let party, let day): add(.invitation, to: party, on: day, arrangement)
    case .changeTold(let party, let day): add(.change, to: party, on: day, arrangement)
    case .consultationSent(let party, let day): change(party) { $0.consultationSentOn = day }
    case .consultationReturned(let party, let day): change(party) { $0.consultationReturnedOn = day }
    case .documentReceived(let document, let day): documents[document] = min(day, documents[document] ?? day)
    case .chosen(let choices, _): self.choices = choices
    case .managerTold(let missing, let day): (missingTold, managerToldOn) = (missing, day)
    }
  }

  private mutating func add(
    _ matter: Sending.Matter, to party: Party, on day: Day, _ arrangement: MeetingArrangement?
  ) {
    change(party) { $0.letters.append(Invitation.Letter(matter: matter, on: day, arrangement: arrangement)) }
  }

  /// What was sent on the day tells them of nothing any more. Of what is no invitation nothing changes.
  mutating func cameBack(_ sending: Sending, sentOn day: Day) {
    guard let party = sending.recipient.party, invitation(of: party) != nil else { return }
    change(party) { invitation in
      if sending.matter == .consultation, invitation.consultationSentOn == day {
        invitation.consultationSentOn = nil
      }
      let place = invitation.letters.lastIndex { $0.matter == sending.matter && $0.on == day }
      if let place { invitation.letters.remove(at: place) }
    }
  }

  mutating func sentAgain(_ sending: Sending, on day: Day, arrangement: MeetingArrangement?) {
    guard let party = sending.recipient.party else { return }
    switch sending.matter {
    case .invitation, .change: add(sending.matter, to: party, on: day, arrangement)
    case .consultation: change(party) { $0.consultationSentOn = day }
    case .notice, .record, .letter: break
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
