public import CareCalendar
public import Casework

/// What a person may ask to have done, by noun.
public enum Command: Sendable {
  case review(ReviewCommand)
  case duty(DutyCommand)
  case correction(CorrectionCommand)
  case council(CouncilCommand)
}

/// Booking and recording reviews. `seen` is what the person had before them when they decided: if somebody else
/// has changed it since, they are asked again. Without it, what stands is decided on.
public enum ReviewCommand: Sendable {
  case book(ChildID, ReviewKind, day: Day, time: TimeOfDay?, seen: ReviewsSeen? = nil)
  case record(
    ChildID, ReviewKind, heldOn: Day, participation: ParticipationCode, seen: ReviewsSeen? = nil)
}

/// What there was to see of a child's reviews of one kind.
public struct ReviewsSeen: Equatable, Sendable {
  public let booking: Booking?
  public let lastHeld: Day?

  public init(of child: Child, kind: ReviewKind) {
    booking = child.reviews.booking(of: kind)
    lastHeld = child.reviews.held.last { $0.kind.isSameMeeting(as: kind) }?.heldOn
  }
}

/// What can be done with a duty apart from meeting it.
public enum DutyCommand: Sendable {
  case putOff(ChildID, DutyKey, until: Day, reason: String)
}

/// Marking entries as entered in error.
public enum CorrectionCommand: Sendable {
  /// The last act of the person who asks about the child.
  case takeBackLast(ChildID, reason: String)
}

/// What the council itself decides.
public enum CouncilCommand: Sendable {
  case adoptPolicy(AdoptedFile, settings: [String: String])
  case adoptBankHolidays(AdoptedFile, [BankHoliday])
  case adoptSchoolTerms(AdoptedFile, [SchoolTerm])
  case adoptTemplate(AdoptedFile, template: String)
}

/// What was done, in words for the message line.
public struct Done: Equatable, Sendable {
  public let words: String
  /// The journal's position from which it is safe on disk.
  public let position: Position
}
