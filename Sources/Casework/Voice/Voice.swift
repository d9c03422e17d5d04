public import CareCalendar

/// Whether a child has an advocate.
public enum Advocacy: String, Sendable, CaseIterable {
  case offered
  case hasOne = "has-one"
  case declined
  /// Somebody is asked to be the child's advocate.
  case referred
  /// The advocate was with the child.
  case seen

  public var words: String {
    switch self {
    case .offered: "an advocate was offered"
    case .hasOne: "has an advocate"
    case .declined: "declined an advocate"
    case .referred: "was referred to an advocate"
    case .seen: "was seen by an advocate"
    }
  }

  public var isInPlace: Bool { self == .hasOne || self == .seen }
}

/// How a child wants to be called, and what they need to be understood.
public struct Communication: Hashable, Sendable {
  public var knownAs: String?
  public var pronoun: String?
  public var needs: String?
  /// The language of the interpreter that the child needs.
  public var interpreter: String?

  public init(
    knownAs: String? = nil, pronoun: String? = nil, needs: String? = nil,
    interpreter: String? = nil
  ) {
    self.knownAs = knownAs
    self.pronoun = pronoun
    self.needs = needs
    self.interpreter = interpreter
  }
}

/// What was recorded of how a child was heard.
public enum VoiceEvent: Hashable, Sendable {
  case spoken(Conversation)
  case advocacy(Advocacy, on: Day)
  case knowsHowToComplain(Bool, on: Day)
  case introductionSent(SentIntroduction)
  case communication(Communication, on: Day)
  case complained(Complaint)
  case complaintsExplained(ComplaintsExplained)
  case exitInterview(ExitInterview)

  var happenedOn: Day {
    switch self {
    case .spoken(let conversation): conversation.on
    case .advocacy(_, let day), .knowsHowToComplain(_, let day): day
    case .introductionSent(let introduction): introduction.on
    case .communication(_, let day): day
    case .complained(let complaint): complaint.on
    case .complaintsExplained(let explained): explained.on
    case .exitInterview(let interview): interview.on
    }
  }
}

/// Why something of how a child was heard was not recorded.
public enum VoiceRefusal: Refusal, Equatable {
  case needsReason(ConversationWay)
  case bornLater(Day)
  case died(Day)
  case aboutNothing
  case nothingExplained

  public var words: String {
    switch self {
    case .needsReason(let way): "“\(way.words)” needs a reason."
    case .bornLater(let born): "The child was born on \(born.shortWithYear)."
    case .died(let day): "The child died on \(day.shortWithYear)."
    case .aboutNothing: "Say what the complaint is about."
    case .nothingExplained: "Neither was it explained, nor was the leaflet sent: there is nothing to record."
    }
  }
}

/// How one child was heard.
public struct Voice: Equatable, Sendable {
  /// In the order of their days.
  public private(set) var conversations: [Conversation] = []
  public private(set) var advocacy: Advocacy?
  public private(set) var advocacyOn: Day?
  /// All that was noted of advocates, in order.
  public private(set) var advocacies: [NotedAdvocacy] = []
  public private(set) var knowsHowToComplain: Bool?
  /// In the order in which they were recorded, as the following.
  public private(set) var complaints: [Complaint] = []
  public private(set) var complaintsExplained: [ComplaintsExplained] = []
  public private(set) var exitInterviews: [ExitInterview] = []
  /// In the order of their days.
  public private(set) var introductions: [SentIntroduction] = []
  public private(set) var communication = Communication()
  /// Every name by which the child ever wanted to be called, the latest last.
  public private(set) var everyName: [String] = []

  public init() {}

  /// The last time the IRO saw or heard the child.
  public var lastSeen: Conversation? {
    conversations.last { $0.way.isInTouch }
  }

  /// The last words that are there to be read.
  public var lastWords: Conversation? { conversations.last { $0.words != nil } }

  /// - Parameter from: the first day of which something about the child can be told, mostly that of the birth.
  func refusal(of event: VoiceEvent, from: Day?, born: Day?, died: Day?) -> VoiceRefusal? {
    if let born, let from, event.happenedOn < from { return .bornLater(born) }
    if let died, event.happenedOn > died { return .died(died) }
    switch event {
    case .spoken(let conversation) where conversation.way.needsReason:
      return (conversation.reason ?? "").isBlank ? .needsReason(conversation.way) : nil
    case .complained(let complaint): return complaint.about.isBlank ? .aboutNothing : nil
    case .complaintsExplained(let explained):
      return explained.isExplained || explained.leaflet ? nil : .nothingExplained
    default: return nil
    }
  }

  mutating func evolve(_ event: VoiceEvent) {
    switch event {
    case .spoken(let conversation):
      let place = conversations.firstIndex { $0.on > conversation.on } ?? conversations.endIndex
      conversations.insert(conversation, at: place)
    case .advocacy(let advocacy, let day):
      (self.advocacy, advocacyOn) = (advocacy, day)
      advocacies.append(NotedAdvocacy(advocacy, on: day))
    case .knowsHowToComplain(let knows, _): knowsHowToComplain = knows
    case .introductionSent(let sent):
      let place = introductions.firstIndex { $0.on > sent.on } ?? introductions.endIndex
      introductions.insert(sent, at: place)
    case .communication(let needs, _):
      communication = needs
      if let name = needs.knownAs { everyName.append(name) }
    case .complained(let complaint): complaints.append(complaint)
    case .complaintsExplained(let explained): complaintsExplained.append(explained)
    case .exitInterview(let interview): exitInterviews.append(interview)
    }
  }
}
