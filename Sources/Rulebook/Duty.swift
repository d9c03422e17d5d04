public import CareCalendar
public import Casework

/// Whose duty it is, as a post; the person is found when asked.
public enum Post: String, Sendable {
  case iro
  case teamManager = "team-manager"
  case serviceManager = "service-manager"
  case headOfService = "head-of-service"
  case deputyDirector = "deputy-director"
  case director
  case iroManager = "iro-manager"
  case socialWorker = "social-worker"
  case businessSupport = "business-support"
  /// Before whom it is put when a decision is not carried out.
  case seniorOfficer = "senior-officer"
  /// The person or role that a decision names.
  case named

  public var words: String {
    switch self {
    case .iro: "IRO"
    case .teamManager: "Team Manager"
    case .serviceManager: "Service Manager"
    case .headOfService: "Head of Service"
    case .deputyDirector: "Deputy Director"
    case .director: "Director"
    case .iroManager: "IRO manager"
    case .socialWorker: "Social worker"
    case .businessSupport: "Business support"
    case .seniorOfficer: "Senior officer"
    case .named: "Person named"
    }
  }

  /// As it stands within a sentence: "the IRO", "business support".
  public var named: String {
    switch self {
    case .iro, .iroManager, .teamManager, .serviceManager, .headOfService, .deputyDirector, .director:
      "the \(words)"
    case .socialWorker: "the social worker"
    case .businessSupport: "business support"
    case .seniorOfficer: "a senior officer"
    case .named: "the person named"
    }
  }

  /// True when the post answers for what `other` does, and so sees it as if it were its own.
  public func oversees(_ other: Post) -> Bool {
    if self == other { return true }
    return switch self {
    case .teamManager: other == .iro || other == .socialWorker || other == .named
    case .iroManager: other == .iro
    case .serviceManager, .headOfService, .deputyDirector, .director: other == .seniorOfficer
    default: false
    }
  }

  /// True when the duty stands before the post as if it were its own. In a dispute no manager takes the IRO's part.
  public func holds(_ duty: Duty) -> Bool {
    if duty.post == .iro, duty.key.alert != nil || duty.nature == .challenge {
      return self == .iro || self == .iroManager
    }
    return oversees(duty.post)
  }

  /// The post that a stage of the ladder goes to.
  public static func stage(_ role: Role) -> Post {
    switch role {
    case .iro: .iro
    case .iroManager: .iroManager
    case .teamManager: .teamManager
    case .serviceManager: .serviceManager
    case .headOfService: .headOfService
    case .deputyDirector: .deputyDirector
    case .director: .director
    case .businessSupport: .businessSupport
    }
  }
}

/// What kind of doing a duty asks for: where it stands on a board.
public enum DutyNature: String, Sendable {
  /// A review to book and hold.
  case review
  /// Something that happened and is still to be recorded.
  case writeUp = "write-up"
  /// Something that prepares a booked review.
  case preparation
  /// Something the IRO writes or does after a review.
  case followUp = "follow-up"
  /// Something to agree to, or to say why not.
  case answer
  /// Something to be sent out.
  case send
  /// Something decided at a review that is to be carried out.
  case carryOut = "carry-out"
  /// An alert or an informal challenge that waits for somebody.
  case challenge
  /// Something to find out or settle.
  case settle
}

/// Something that somebody must do by a day.
public struct Duty: Hashable, Sendable {
  public let key: DutyKey
  public let nature: DutyNature
  /// "2nd review"
  public let title: String
  public let post: Post
  public let weight: Weight
  /// The kind of review, and its number where that is known.
  public let kind: ReviewKind?
  public let number: Int?
  /// The day from which it is a duty.
  public let opens: Day
  /// The latest lawful day; nil where it cannot be known yet.
  public let due: Day?
  /// The last working day on or before `due`.
  public let bookBy: Day?
  /// The day from which it is a duty no longer, met or not.
  public let lapses: Day?
  public let unit: DayUnit
  /// True when it was past already on the day the review was booked: never overdue, and left out of the measure.
  public let isShortNotice: Bool

  public init(
    key: DutyKey, nature: DutyNature, title: String, post: Post, weight: Weight,
    kind: ReviewKind? = nil, number: Int? = nil, opens: Day, due: Day?, bookBy: Day? = nil,
    lapses: Day? = nil, unit: DayUnit, isShortNotice: Bool = false
  ) {
    self.key = key
    self.nature = nature
    self.title = title
    self.post = post
    self.weight = weight
    self.kind = kind
    self.number = number
    self.opens = opens
    self.due = due
    self.bookBy = bookBy
    self.lapses = lapses
    self.unit = unit
    self.isShortNotice = isShortNotice
  }

  public func isInForce(on day: Day) -> Bool {
    opens <= day && day.isBefore(lapses)
  }
}

extension Duty {
  /// What weighs more than anything else: a child who was not yet heard before their review.
  public var isOfChildNotHeard: Bool { key.rule == "ChildSpokenToBeforeReview" }
}

extension DutyKey {
  /// The duty of a rule about one review, and about one of its decisions where it is about that.
  public init(rule: String, review: ReviewID, decision: DecisionID? = nil) {
    let parts = ["review", review.raw] + (decision.map { [$0.raw] } ?? [])
    self.init(rule: rule, subject: parts.joined(separator: "#"))
  }

  /// The review that it is about; nil for a duty about none in particular.
  public var review: ReviewID? {
    parts.count > 1 && parts[0] == "review" ? ReviewID(parts[1]) : nil
  }

  public var decision: DecisionID? { review != nil && parts.count > 2 ? DecisionID(parts[2]) : nil }

  /// The duty of a rule about an alert, and about its being at one stage where it is about that.
  public init(rule: String, alert: AlertID, stage: String? = nil) {
    let parts = ["alert", alert.raw] + (stage.map { [$0] } ?? [])
    self.init(rule: rule, subject: parts.joined(separator: "#"))
  }

  /// The alert that it is about; nil for a duty about none.
  public var alert: AlertID? { parts.count > 1 && parts[0] == "alert" ? AlertID(parts[1]) : nil }

  /// The duty of a rule about a practice note.
  public init(rule: String, practiceNote: PracticeNoteID) {
    self.init(rule: rule, subject: "practice-note#\(practiceNote.raw)")
  }

  /// The practice note that it is about; nil for a duty about none.
  public var practiceNote: PracticeNoteID? {
    parts.count > 1 && parts[0] == "practice-note" ? PracticeNoteID(parts[1]) : nil
  }

  private var parts: [String] { subject.split(separator: "#").map(String.init) }
}

/// Why a duty is due when it is: in words that can be read out in a meeting.
public struct Explanation: Equatable, Sendable {
  /// The event it counts from, the arithmetic, and what follows from it, a line each.
  public let lines: [String]
  public let source: String
  public let weight: Weight

  public init(lines: [String], source: String, weight: Weight) {
    self.lines = lines
    self.source = source
    self.weight = weight
  }
}
