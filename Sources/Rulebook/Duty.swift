public import CareCalendar
public import Casework

/// Whose duty it is, as a post; the person is found when asked.
public enum Post: String, Sendable {
  case iro
  case teamManager = "team-manager"
  case iroManager = "iro-manager"

  public var words: String {
    switch self {
    case .iro: "IRO"
    case .teamManager: "Team Manager"
    case .iroManager: "IRO manager"
    }
  }

  /// True when the post answers for what `other` does, and so sees it as if it were its own.
  public func oversees(_ other: Post) -> Bool {
    self == other || (other == .iro && self != .iro)
  }
}

/// What kind of doing a duty asks for: where it stands on a board.
public enum DutyNature: String, Sendable {
  /// A review to book and hold.
  case review
  /// Something that happened and is still to be recorded.
  case writeUp = "write-up"
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

  public init(
    key: DutyKey, nature: DutyNature, title: String, post: Post, weight: Weight,
    kind: ReviewKind? = nil, number: Int? = nil, opens: Day, due: Day?, bookBy: Day? = nil,
    lapses: Day? = nil, unit: DayUnit
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
  }

  public func isInForce(on day: Day) -> Bool {
    opens <= day && day.isBefore(lapses)
  }
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
