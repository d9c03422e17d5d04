public import CareCalendar

/// One thing about a review that goes out to one recipient.
public struct Sending: Hashable, Sendable {
  public enum Matter: String, Sendable, CaseIterable {
    case invitation, consultation
    /// Word that the meeting was moved, or does not take place.
    case change
    case notice, record, letter

    /// As it is called at the beginning of a line: "Decisions".
    public var title: String {
      switch self {
      case .invitation: "Invitation"
      case .consultation: "Consultation"
      case .change: "Note of the change"
      case .notice: "Decisions"
      case .record: "Record"
      case .letter: "Letter"
      }
    }

    /// True for what is sent before the meeting and says nothing after it.
    public var isOfMeeting: Bool { document == nil }

    public init(_ document: ReviewDocument) {
      switch document {
      case .notice: self = .notice
      case .record: self = .record
      case .letter: self = .letter
      }
    }

    /// Nil for what is no document of a review.
    public var document: ReviewDocument? {
      switch self {
      case .invitation, .consultation, .change: nil
      case .notice: .notice
      case .record: .record
      case .letter: .letter
      }
    }
  }

  public let matter: Matter
  public let recipient: Recipient

  public init(_ matter: Matter, to recipient: Recipient) {
    self.matter = matter
    self.recipient = recipient
  }

  public init(document: ReviewDocument, to recipient: Recipient) {
    self.init(Matter(document), to: recipient)
  }
}

/// How something that was sent came back.
public enum ReturnReason: String, Sendable, CaseIterable {
  case postReturned = "post-returned"
  case emailBounced = "email-bounced"
  case wrongPerson = "wrong-person"
  case notCollected = "not-collected"

  public var words: String {
    switch self {
    case .postReturned: "post returned"
    case .emailBounced: "email bounced"
    case .wrongPerson: "went to the wrong person"
    case .notCollected: "not collected"
    }
  }
}

/// By which way something was sent again.
public enum SendingWay: String, Sendable, CaseIterable {
  case otherAddress = "post-to-another-address"
  case sameAddress = "post-to-the-same-address"
  case email, hand
  case socialWorker = "social-worker"

  public var words: String {
    switch self {
    case .otherAddress: "by post to another address"
    case .sameAddress: "by post to the same address"
    case .email: "by email"
    case .hand: "by hand"
    case .socialWorker: "through the social worker"
    }
  }
}

/// That something which was sent did not reach its recipient.
public struct Undelivered: Hashable, Sendable {
  public let reason: ReturnReason
  /// What else there is to say: "gone away".
  public let words: String?
  /// The day on which that was known.
  public let on: Day

  public init(_ reason: ReturnReason, words: String? = nil, on day: Day) {
    self.reason = reason
    self.words = words
    on = day
  }
}

/// How far one thing has come that was sent to somebody: each time that it was sent, and what of that came back.
public struct Delivery: Hashable, Sendable {
  public struct Attempt: Hashable, Sendable {
    public let on: Day
    /// By which way it was sent again; nil where that was not recorded.
    public let way: SendingWay?
    public let words: String?
    public internal(set) var cameBack: Undelivered?
  }

  public let sending: Sending
  /// In the order in which they were recorded; never empty.
  public private(set) var attempts: [Attempt]

  init(_ sending: Sending, on day: Day) {
    self.sending = sending
    attempts = [Attempt(on: day, way: nil, words: nil)]
  }

  mutating func sent(on day: Day, by way: SendingWay?, _ words: String?) {
    attempts.append(Attempt(on: day, way: way, words: words))
  }

  /// Of what was sent on the day, the last that has not come back yet came back.
  mutating func cameBack(_ undelivered: Undelivered, sentOn day: Day) {
    guard let place = attempts.lastIndex(where: { $0.on == day && $0.cameBack == nil }) else { return }
    attempts[place].cameBack = undelivered
  }

  /// The day on which it was first sent, whether or not that came back: what the duty to send it is judged by.
  public var firstSentOn: Day { attempts.map(\.on).min() ?? attempts[0].on }

  /// The day since which it counts as sent; nil while all that was sent has come back.
  public var sentOn: Day? { standing.map(\.on).min() }

  /// The last that was sent and has not come back; nil where none is.
  public var lastStanding: Attempt? { standing.last }

  /// What came back last; nil as long as anything that was sent has not.
  public var cameBack: Undelivered? {
    standing.isEmpty ? attempts.compactMap(\.cameBack).last : nil
  }

  private var standing: [Attempt] { attempts.filter { $0.cameBack == nil } }
}

/// What became of something that was sent.
public enum DeliveryEvent: Hashable, Sendable {
  /// What was sent on a day came back.
  case cameBack(Sending, sentOn: Day, Undelivered)
  /// It was sent again, by a way of which more may be said: "to his new flat".
  case sentAgain(Sending, SendingWay, words: String?, on: Day)

  public var sending: Sending {
    switch self {
    case .cameBack(let sending, _, _), .sentAgain(let sending, _, _, _): sending
    }
  }

  var happenedOn: Day {
    switch self {
    case .cameBack(_, _, let undelivered): undelivered.on
    case .sentAgain(_, _, _, let day): day
    }
  }
}

extension Recipient {
  public init(_ party: Party) {
    switch party {
    case .child: self = .child
    case .person(let id): self = .person(id)
    }
  }

  /// Nil for the case file.
  public var party: Party? {
    switch self {
    case .child: .child
    case .person(let id): .person(id)
    case .caseFile: nil
    }
  }
}
