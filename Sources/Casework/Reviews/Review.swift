public import CareCalendar

/// A kind of review, each with a count of its own.
public enum ReviewKind: String, Sendable, CaseIterable {
  case lookedAfter = "looked-after"
  case authorityToPlace = "authority-to-place"
  case placedForAdoption = "placed-for-adoption"
  case shortBreaks = "short-breaks"
  case pathwayPlan = "pathway-plan"
  case childProtection = "child-protection"

  public var words: String {
    switch self {
    case .lookedAfter: "looked after"
    case .authorityToPlace: "authority to place for adoption"
    case .placedForAdoption: "placed for adoption"
    case .shortBreaks: "short breaks"
    case .pathwayPlan: "pathway plan"
    case .childProtection: "child protection conference"
    }
  }

  /// A looked-after child has one review meeting, whichever of the three counts asks for it.
  public func isSameMeeting(as other: ReviewKind) -> Bool {
    self == other || (isOfChildInCare && other.isOfChildInCare)
  }

  private var isOfChildInCare: Bool {
    switch self {
    case .lookedAfter, .authorityToPlace, .placedForAdoption: true
    case .shortBreaks, .pathwayPlan, .childProtection: false
    }
  }
}

/// A review that was held.
public struct Review: Hashable, Sendable {
  public let kind: ReviewKind
  public let heldOn: Day
  /// Nil where no participation was recorded.
  public let participation: ParticipationCode?

  public init(kind: ReviewKind, heldOn: Day, participation: ParticipationCode?) {
    self.kind = kind
    self.heldOn = heldOn
    self.participation = participation
  }
}

/// A review that has a day and, where known, a time.
public struct Booking: Hashable, Sendable {
  public let kind: ReviewKind
  public let day: Day
  public let time: TimeOfDay?
  public let madeOn: Day

  public init(kind: ReviewKind, day: Day, time: TimeOfDay?, madeOn: Day) {
    self.kind = kind
    self.day = day
    self.time = time
    self.madeOn = madeOn
  }

  /// A booking made on the very day of a review is for the next one, unless it was for that day.
  func isMet(by review: Review) -> Bool {
    guard kind.isSameMeeting(as: review.kind) else { return false }
    return madeOn < review.heldOn || day <= review.heldOn
  }

  /// "Tue 4 Nov 2014 15:30"
  public var fullWords: String { day.words + (time.map { " \($0)" } ?? "") }

  /// "Tue 4 Nov 15:30"
  public var words: String {
    "\(day.weekday.short) \(day.short)" + (time.map { " \($0)" } ?? "")
  }
}
