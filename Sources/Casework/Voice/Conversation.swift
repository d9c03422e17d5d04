public import CareCalendar

/// How the IRO was in touch with a child, or why not.
public enum ConversationWay: String, Sendable, CaseIterable {
  case alone
  case withOthers = "with-others"
  case observed, telephone, video
  case inWriting = "in-writing"
  case byAdvocate = "by-advocate"
  case declined
  case notAppropriate = "not-appropriate"

  public var words: String {
    switch self {
    case .alone: "spoken to alone"
    case .withOthers: "spoken to with others there"
    case .observed: "observed"
    case .telephone: "spoken to by telephone"
    case .video: "spoken to by video"
    case .inWriting: "wrote"
    case .byAdvocate: "an advocate spoke for them"
    case .declined: "declined to talk this time"
    case .notAppropriate: "not appropriate"
    }
  }

  /// Whether it meets the duty to speak to the child in private before a review: alone, observed where the child
  /// is too young to speak, or not, because the child refused or it was not appropriate (reg 36(1)).
  public var meetsTheDuty: Bool {
    switch self {
    case .alone, .observed, .declined, .notAppropriate: true
    case .withOthers, .telephone, .video, .inWriting, .byAdvocate: false
    }
  }

  /// Whether the IRO saw or heard the child.
  public var isInTouch: Bool {
    switch self {
    case .alone, .withOthers, .observed, .telephone, .video: true
    case .inWriting, .byAdvocate, .declined, .notAppropriate: false
    }
  }

  public var needsReason: Bool { self == .notAppropriate }
}

/// Who may see what a child said.
public enum Audience: String, Sendable, CaseIterable {
  case iro, iros, team, all

  public var words: String {
    switch self {
    case .iro: "the child's IRO alone"
    case .iros: "IROs"
    case .team: "IROs and the child's own team"
    case .all: "everybody at the review"
    }
  }

  /// True when the child did not mean it for everybody.
  public var isInConfidence: Bool { self != .all }
}

/// One visit to a child or conversation with them.
public struct Conversation: Hashable, Sendable {
  public let on: Day
  public let way: ConversationWay
  /// The review it prepared, where it was for one that has an id of its own.
  public let review: ReviewID?
  public let reason: String?
  /// What the child said, in their own words; nil where nothing was to be kept.
  public let words: String?
  public let audience: Audience

  public init(
    on: Day, way: ConversationWay, review: ReviewID? = nil, reason: String? = nil, words: String? = nil,
    audience: Audience = .iro
  ) {
    self.on = on
    self.way = way
    self.review = review.flatMap { $0.isGiven ? $0 : nil }
    self.reason = reason
    self.words = words
    self.audience = audience
  }

  /// The same without what was said, for those who may not see it.
  public var withoutWords: Conversation {
    Conversation(on: on, way: way, review: review, reason: reason, words: nil, audience: audience)
  }
}
