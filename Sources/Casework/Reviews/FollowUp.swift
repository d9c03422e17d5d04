public import CareCalendar

/// What is sent out after a review.
public enum ReviewDocument: String, Sendable, CaseIterable {
  /// The decisions.
  case notice
  /// The record of the review.
  case record
  /// The letter to the child.
  case letter

  /// What it is called after a review of a kind: "record of the conference".
  public func words(of kind: ReviewKind?) -> String {
    switch self {
    case .notice: "decisions"
    case .record: "record of the \(kind.meetingWord)"
    case .letter: "letter to the child"
    }
  }
}

/// To whom something is sent, or what it is kept in.
public enum Recipient: Hashable, Sendable {
  case child
  case person(PersonID)
  case caseFile
}

/// The check half way to the next review: how each part of the plan is going.
public struct MidwayCheck: Hashable, Sendable {
  public let on: Day
  public let words: [PlanDomain: String]
  public let decisionsAreOnTrack: Bool

  public init(on: Day, words: [PlanDomain: String], decisionsAreOnTrack: Bool) {
    self.on = on
    self.words = words
    self.decisionsAreOnTrack = decisionsAreOnTrack
  }
}

/// What was recorded after a review was held.
public enum FollowUpEvent: Hashable, Sendable {
  /// The text of the record, in place of what was written before.
  case recordWritten(String, on: Day)
  case recordCompleted(on: Day)
  case sent(ReviewDocument, Recipient, on: Day)
  case midwayChecked(MidwayCheck)

  var happenedOn: Day {
    switch self {
    case .recordWritten(_, let day), .recordCompleted(let day), .sent(_, _, let day): day
    case .midwayChecked(let check): check.on
    }
  }
}

extension FollowUpEvent {
  /// What was sent by it, and to whom; nil where nothing was.
  var sending: Sending? {
    if case .sent(let document, let recipient, _) = self {
      Sending(document: document, to: recipient)
    } else {
      nil
    }
  }
}

/// What followed a review. What was sent of it is told by the deliveries of the review.
public struct FollowUp: Equatable, Sendable {
  public private(set) var record: String?
  public private(set) var recordCompletedOn: Day?
  public private(set) var midwayCheck: MidwayCheck?

  mutating func evolve(_ event: FollowUpEvent) {
    switch event {
    case .recordWritten(let text, _): record = text
    case .recordCompleted(let day): recordCompletedOn = day
    case .sent: break
    case .midwayChecked(let check): midwayCheck = check
    }
  }
}
