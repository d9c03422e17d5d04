/// What is particular to one kind of review. Each kind has one, in a file of its own; whatever else differs between kinds
/// is asked of it, or said by a rule.
public struct ReviewProfile: Sendable {
  public let kind: ReviewKind
  /// "short breaks", as in "no short breaks reviews"
  public let words: String
  /// "adoption review", as in "2nd adoption review"
  public let noun: String
  /// What the first of a count is called, where it is not "1st" with the noun.
  public let firstTitle: String?
  /// "adoption", as in "2nd adoption" where there is little room; nil where the number alone says it.
  public let shortWord: String?
  /// "Placed for adoption": what its count begins with, before the day.
  public let beginning: String
  /// The kind whose meetings serve this one: a looked-after child has one meeting, whichever count asks for it.
  public let meeting: ReviewKind
  /// Why the service knows a child who has these reviews from the beginning; nil where nothing recorded says that yet.
  public let involvement: InvolvementKind?
  /// The kind beside whose count this one runs, asking for the same reviews by days of its own: that one names them.
  public let runsBeside: ReviewKind?
  /// Of the counts that a child is in, a caseload names the one with the lowest.
  public let caseloadRank: Int
  /// What the Department's return does not carry, in words: "reviews of short breaks"; nil where it carries them.
  public let missingFromReturns: String?
  /// True where adoption is what the child is to come to.
  public let isTowardsAdoption: Bool
  /// Whether a child settled with long-term foster carers can have one without a meeting.
  public let mayGoWithoutMeeting: Bool
  /// Whether one can be adjourned, as long as the child is not placed for adoption.
  public let mayBeAdjourned: Bool
  /// Whether it is prepared, recorded, decided and sent out as the IRO Handbook has reviews.
  public let followsHandbook: Bool
  /// Whether every review of a count is counted from its start, and none from the one before.
  public let isCountedFromStart: Bool
  /// Whether it is a conference: about a plan for the child's protection, and not about the care plan.
  public let isConference: Bool
  /// Its counts in one involvement of the child, in order.
  let cycles: @Sendable (Involvement, Child) -> [ReviewCycle]

  init(
    kind: ReviewKind, words: String, noun: String, firstTitle: String? = nil, shortWord: String?,
    beginning: String, meeting: ReviewKind? = nil, involvement: InvolvementKind? = nil,
    runsBeside: ReviewKind? = nil, caseloadRank: Int = 2, missingFromReturns: String? = nil,
    isTowardsAdoption: Bool = false, mayGoWithoutMeeting: Bool = false, mayBeAdjourned: Bool = false,
    followsHandbook: Bool = true, isConference: Bool = false, isCountedFromStart: Bool = false,
    cycles: @escaping @Sendable (Involvement, Child) -> [ReviewCycle] = { _, _ in [] }
  ) {
    self.kind = kind
    self.words = words
    self.noun = noun
    self.firstTitle = firstTitle
    self.shortWord = shortWord
    self.beginning = beginning
    self.meeting = meeting ?? kind
    self.involvement = involvement
    self.runsBeside = runsBeside
    self.caseloadRank = caseloadRank
    self.missingFromReturns = missingFromReturns
    self.isTowardsAdoption = isTowardsAdoption
    self.mayGoWithoutMeeting = mayGoWithoutMeeting
    self.mayBeAdjourned = mayBeAdjourned
    self.followsHandbook = followsHandbook
    self.isCountedFromStart = isCountedFromStart
    self.isConference = isConference
    self.cycles = cycles
  }

  /// What its meeting is called within a sentence: "review", or "conference".
  public var meetingWord: String { isConference ? "conference" : "review" }

  public var isInReturns: Bool { missingFromReturns == nil }
}

extension ReviewKind {
  public var words: String { profile.words }

  /// True where one meeting serves both.
  public func isSameMeeting(as other: ReviewKind) -> Bool { profile.meeting == other.profile.meeting }
}

extension ReviewKind? {
  /// What its meeting is called within a sentence; where the kind is not known, "review".
  public var meetingWord: String { self?.profile.meetingWord ?? "review" }
}

extension [ReviewKind?] {
  /// How many meetings there are, by what they are called: "2 reviews", "1 conference", "2 reviews and 1 conference".
  public var countedMeetings: String {
    let words = map(\.meetingWord)
    return ["review", "conference"].compactMap { word in
      let count = words.count { $0 == word }
      return count == 0 ? nil : count == 1 ? "1 \(word)" : "\(count) \(word)s"
    }.joined(separator: " and ")
  }
}

extension InvolvementKind {
  /// The kind of review that a child whom the service knows for it has from the beginning.
  public var reviewKind: ReviewKind? {
    ReviewProfile.all.first { $0.involvement == self && $0.runsBeside == nil }?.kind
  }
}
