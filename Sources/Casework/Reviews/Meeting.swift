public import CareCalendar

/// How somebody took part in a review.
public enum AttendanceRoute: String, Sendable, CaseIterable {
  case whole, part, video, apart, advocate
  case inWriting = "in-writing"
  case telephone
  case none

  public var words: String {
    switch self {
    case .whole: "came, for the whole meeting"
    case .part: "came, for part of the meeting"
    case .video: "came by video"
    case .apart: "was met apart"
    case .advocate: "through an advocate"
    case .inWriting: "in writing"
    case .telephone: "by telephone or e-mail"
    case .none: "did not take part"
    }
  }

  public var attended: Bool { self == .whole || self == .part || self == .video }
}

/// How one person took part in a review, or why they did not.
public struct Attendance: Hashable, Sendable {
  public let party: Party
  public let route: AttendanceRoute
  /// Why they did not take part; nil where they did, or it is not known.
  public let reason: String?
  /// A professional's report was there.
  public let reported: Bool

  public init(party: Party, route: AttendanceRoute, reason: String? = nil, reported: Bool = false) {
    self.party = party
    self.route = route
    self.reason = reason
    self.reported = reported
  }
}

/// What a child answered when asked.
public enum Answer: String, Sendable, CaseIterable {
  case yes, no, mixed
  case notAsked = "not-asked"

  public var words: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .mixed: "in part"
    case .notAsked: "not asked this time"
    }
  }
}

/// A review broken off, because there was not information enough, to be completed by a day.
public struct Adjournment: Hashable, Sendable {
  public let on: Day
  public let reason: String
  public let completeBy: Day

  public init(on: Day, reason: String, completeBy: Day) {
    self.on = on
    self.reason = reason
    self.completeBy = completeBy
  }
}

/// What was recorded of how a review went.
public enum MeetingEvent: Hashable, Sendable {
  case adjourned(Adjournment)
  case completed(on: Day)
  /// A further meeting is booked, in place of one that was.
  case furtherBooked(FurtherMeeting)
  case furtherCancelled(reason: String, on: Day)
  case tookPart(Attendance, on: Day)
  case childAnswered(placement: Answer, plan: Answer, on: Day)
  /// Why the review was late, from the council's list or in words, said after it was recorded or in place of what was
  /// said before. The day is that on which it was said.
  case lateReasonGiven(String, on: Day)

  var happenedOn: Day {
    switch self {
    case .adjourned(let adjournment): adjournment.on
    case .furtherBooked(let further): further.madeOn
    case .furtherCancelled(_, let day): day
    case .completed(let day), .tookPart(_, let day), .childAnswered(_, _, let day),
      .lateReasonGiven(_, let day):
      day
    }
  }
}

/// How a review went.
public struct Meeting: Equatable, Sendable {
  public private(set) var adjournment: Adjournment?
  /// Every further meeting that was booked, the last one last.
  public private(set) var furtherMeetings: [FurtherMeeting] = []
  private var furtherStands = false
  public private(set) var attendances: [Attendance] = []
  public private(set) var happyWithPlacement: Answer?
  public private(set) var happyWithPlan: Answer?

  /// The further meeting that is booked; nil once it is cancelled, or the review completed.
  public var further: FurtherMeeting? { furtherStands ? furtherMeetings.last : nil }

  public func attendance(of party: Party) -> Attendance? { attendances.first { $0.party == party } }

  mutating func evolve(_ event: MeetingEvent) {
    switch event {
    case .adjourned(let adjournment): self.adjournment = adjournment
    case .completed, .furtherCancelled: furtherStands = false
    case .furtherBooked(let further):
      furtherMeetings.append(further)
      furtherStands = true
    case .lateReasonGiven: break
    case .tookPart(let attendance, _):
      attendances.removeAll { $0.party == attendance.party }
      attendances.append(attendance)
    case .childAnswered(let placement, let plan, _):
      (happyWithPlacement, happyWithPlan) = (placement, plan)
    }
  }
}
