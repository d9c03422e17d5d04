public import CareCalendar

/// How a review was held.
public enum MannerOfReview: String, Sendable, CaseIterable {
  case meeting, series
  case withoutMeeting = "without-meeting"

  public var words: String {
    switch self {
    case .meeting: "one meeting"
    case .series: "a series of meetings"
    case .withoutMeeting: "without a meeting (settled long-term foster placement)"
    }
  }
}

/// A review that was held.
public struct Review: Hashable, Sendable {
  /// Nil for one that a file tells of, or that was recorded before reviews had ids.
  public internal(set) var review: ReviewID?
  public let kind: ReviewKind
  /// The day it was held; of a series of meetings, the first.
  public let heldOn: Day
  /// Nil until a series or an adjourned review is completed.
  public internal(set) var completedOn: Day?
  public let manner: MannerOfReview
  /// The IRO's reason for completing it without a meeting.
  public let mannerReason: String?
  public let chair: StaffID?
  /// Who chaired it together with the IRO: the child, or somebody named.
  public let coChair: String?
  /// Nil where no participation was recorded.
  public let participation: ParticipationCode?
  /// Why it was late, from the council's list or in words; nil where nobody said it.
  public internal(set) var lateReason: String?
  /// Why it was brought forward.
  public let broughtForward: String?

  public init(
    review: ReviewID? = nil, kind: ReviewKind, heldOn: Day, completedOn: Day?,
    manner: MannerOfReview = .meeting, mannerReason: String? = nil, chair: StaffID? = nil,
    coChair: String? = nil, participation: ParticipationCode?, lateReason: String? = nil,
    broughtForward: String? = nil
  ) {
    self.review = review
    self.kind = kind
    self.heldOn = heldOn
    self.completedOn = completedOn
    self.manner = manner
    self.mannerReason = mannerReason
    self.chair = chair
    self.coChair = coChair
    self.participation = participation
    self.lateReason = lateReason
    self.broughtForward = broughtForward
  }

  /// A review that began and was completed on one day, of which no more is known.
  public init(kind: ReviewKind, heldOn: Day, participation: ParticipationCode?) {
    self.init(kind: kind, heldOn: heldOn, completedOn: heldOn, participation: participation)
  }

  /// The same as a review that is not known to be any one that was booked.
  var withoutID: Review {
    var review = self
    review.review = nil
    return review
  }

  /// The same with an id of its own.
  public func with(_ id: ReviewID) -> Review {
    var review = self
    review.review = id
    return review
  }

  public var id: ReviewID { review ?? .of(kind, heldOn: heldOn) }
}
