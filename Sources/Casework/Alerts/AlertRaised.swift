public import CareCalendar

/// The random id of one alert about one child.
public struct AlertID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// The random id that alerts share which were raised at once for brothers and sisters. Each child has an alert of
/// their own, which goes its own way; no child's record names another child.
public struct AlertGroupID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// Whether the child was told of an alert.
public enum ChildTold: Hashable, Sendable {
  case told(String)
  case notTold(because: String)

  /// What the child was told, or why they were not.
  public var words: String {
    switch self {
    case .told(let words), .notTold(let words): words
    }
  }
}

/// What an alert came out of, where it is known.
public struct AlertOrigin: Hashable, Sendable {
  public var review: ReviewID?
  /// One of the decisions of that review.
  public var decision: DecisionID?
  /// The challenge that was turned into the alert.
  public var practiceNote: PracticeNoteID?

  public init(review: ReviewID? = nil, decision: DecisionID? = nil, practiceNote: PracticeNoteID? = nil) {
    self.review = review
    self.decision = decision
    self.practiceNote = practiceNote
  }
}

/// An alert as it was raised. It is written knowing that the child may read it one day.
public struct AlertRaised: Hashable, Sendable {
  public let id: AlertID
  /// Shared with the alerts of brothers and sisters; nil where it was raised for one child.
  public let group: AlertGroupID?
  public let category: AlertCategory
  public let concern: String
  /// What would put it right.
  public let remedy: String
  public let putRightBy: Day
  /// It may start at any stage, and is answered sooner. It is no safeguarding referral.
  public let isUrgent: Bool
  public let told: ChildTold
  public let origin: AlertOrigin
  /// The council's ladder on the day of raising. The alert keeps to it, whatever the council adopts later.
  public let ladder: Ladder
  /// The key of the stage at which it starts.
  public let stage: String
  public let by: StaffID
  public let on: Day

  public init(
    id: AlertID, group: AlertGroupID? = nil, category: AlertCategory, concern: String, remedy: String,
    putRightBy: Day, isUrgent: Bool = false, told: ChildTold, origin: AlertOrigin = AlertOrigin(),
    ladder: Ladder, stage: String, by: StaffID, on: Day
  ) {
    self.id = id
    self.group = group
    self.category = category
    self.concern = concern
    self.remedy = remedy
    self.putRightBy = putRightBy
    self.isUrgent = isUrgent
    self.told = told
    self.origin = origin
    self.ladder = ladder
    self.stage = stage
    self.by = by
    self.on = on
  }
}
