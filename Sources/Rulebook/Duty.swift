public import CareCalendar
public import Casework

/// What kind of doing a duty asks for: where it stands on a board.
public enum DutyKind: String, Sendable {
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
  /// Something that the child's social work team is to see to, apart from any one review: a plan, an approval.
  case provide
}

/// Something that somebody must do by a day.
public struct Duty: Hashable, Sendable {
  public let key: DutyKey
  public let nature: DutyKind
  /// "2nd review"
  public let title: String
  public let post: DutyOwner
  public let weight: DutyWeight
  /// Who is to carry out a decision, as it says; nil for what is the post's.
  public let responsible: String?
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
    key: DutyKey, nature: DutyKind, title: String, post: DutyOwner, weight: DutyWeight,
    responsible: String? = nil, kind: ReviewKind? = nil, number: Int? = nil, opens: Day, due: Day?,
    bookBy: Day? = nil,
    lapses: Day? = nil, unit: DayUnit, isShortNotice: Bool = false
  ) {
    self.key = key
    self.nature = nature
    self.title = title
    self.post = post
    self.weight = weight
    self.responsible = responsible
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
  public var isOfChildNotHeard: Bool { key.rule == .childSpokenToBeforeReview }
}

/// Why a duty is due when it is: in words that can be read out in a meeting.
public struct Explanation: Equatable, Sendable {
  /// The event it counts from, the arithmetic, and what follows from it, a line each.
  public let lines: [String]
  public let source: String
  public let weight: DutyWeight

  public init(lines: [String], source: String, weight: DutyWeight) {
    self.lines = lines
    self.source = source
    self.weight = weight
  }
}
