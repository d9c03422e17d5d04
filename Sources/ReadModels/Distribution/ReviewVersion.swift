public import CareCalendar
public import Casework

/// One review as one recipient may see it: everything that one document about it may say.
///
/// A notice has the decisions, a letter what the child said as well, a record everything.
/// Whatever the recipient may not know has been left out of every text in it, so that no template can show it.
public struct ReviewVersion: Equatable, Sendable {
  public let document: ReviewDocument
  public let recipient: Recipient
  /// "the child", "the case file", or whose it is: "Dawn Murray (mother)".
  public let recipientWords: String
  public let writtenOn: Day
  public let council: String

  public let childName: String
  /// What the child likes to be called, or else the full name.
  public let calledAs: String
  /// In the case file only.
  public let childNumber: String?
  /// In the case file only.
  public let born: Day?
  public let home: String?
  public let school: String?
  public let carers: [String]
  public let hasAdvocate: Bool
  public let hasContactCard: Bool

  public let held: VersionMeeting
  public let tookPart: [VersionParticipant]
  /// In the case file only, with why, where it is known.
  public let tookNoPart: [VersionParticipant]

  /// What the child said, as far as the recipient may see it, in the order of the days.
  public let said: [VersionQuotation]
  public let happyWithPlacement: Answer?
  public let happyWithPlan: Answer?

  public let plan: VersionPlan
  public let decisions: [VersionDecision]
  public let reply: VersionReply
  /// The text of the record: Markdown, as the IRO wrote it.
  public let record: String?
  public let next: VersionNextReview

  /// What was left out and where, for the sender.
  public let leftOut: [Redaction]
  /// What else the sender should know before it goes.
  public let remarks: [String]
}

/// How and when a review was held.
public struct VersionMeeting: Equatable, Sendable {
  public let kind: ReviewKind
  /// "2nd review"
  public let title: String
  public let on: Day
  public let completedOn: Day?
  /// The day by which an adjourned review is to be completed; nil where it is.
  public let toBeCompletedBy: Day?
  public let manner: MannerOfReview
  public let iro: String?
  public let chair: String?
  public let coChair: String?
  public let participation: ParticipationCode?
  /// How the child took part, where that is noted beside the code.
  public let childsRoute: AttendanceRoute?
}

/// Somebody who took part in a review, or did not.
public struct VersionParticipant: Equatable, Sendable {
  public let name: String
  /// "mother", "social worker"; nil where that would say who it is.
  public let relationship: String?
  /// "came, for the whole meeting"
  public let way: String
  public let reason: String?
}

/// Something that the child said, and how they were spoken to.
public struct VersionQuotation: Equatable, Sendable {
  public let on: Day
  public let way: ConversationWay
  public let words: String
}

/// The plan as the review found it.
public struct VersionPlan: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public let domain: PlanDomain
    /// "progressing", or what stands in the way.
    public let standing: String
    public let words: String?
  }

  public struct VersionMilestone: Equatable, Sendable {
    public let words: String
    public let by: Day?
    public let reachedOn: Day?
  }

  public let parts: [Part]
  public let milestones: [VersionMilestone]
  public let permanence: String?
  /// In the case file only.
  public let placementObserved: String?
  /// In the case file only.
  public let risks: [String]

  static let none = VersionPlan(
    parts: [], milestones: [], permanence: nil, placementObserved: nil, risks: [])
}

/// A decision, and how it stands.
public struct VersionDecision: Equatable, Sendable {
  public let number: Int
  /// In a letter as it is said to the child, where that was written.
  public let words: String
  public let responsible: String
  public let by: Day
  public let isRecommendation: Bool
  public let childWanted: String?
  public let whyDifferent: String?
  /// Whose approval it waits for.
  public let awaits: String?
  /// Why it was not agreed to, or not approved.
  public let notAgreed: String?
  /// How it stands, in words.
  public let standing: String
}

/// What the manager said to the decisions, or by when.
public struct VersionReply: Equatable, Sendable {
  public let issuedOn: Day?
  public let dueBy: Day
  public let repliedOn: Day?
  /// The day on which silence became agreement; nil where there was a reply in time, or there is still time for it.
  public let silenceAgreedOn: Day?
}

/// The review after this one.
public struct VersionNextReview: Equatable, Sendable {
  public let dueBy: Day?
  public let bookedFor: Day?
  public let time: TimeOfDay?
}
