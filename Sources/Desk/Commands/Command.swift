public import CareCalendar
public import Casework

/// What a person may ask to have done, by noun.
public enum Command: Sendable {
  case review(ReviewCommand)
  case duty(DutyCommand)
  case correction(CorrectionCommand)
  case council(CouncilCommand)
}

/// Booking and recording reviews.
public enum ReviewCommand: Sendable {
  case book(ChildID, ReviewKind, day: Day, time: TimeOfDay?)
  case record(ChildID, ReviewKind, heldOn: Day, participation: ParticipationCode)
}

/// What can be done with a duty apart from meeting it.
public enum DutyCommand: Sendable {
  case putOff(ChildID, DutyKey, until: Day, reason: String)
}

/// Marking entries as entered in error.
public enum CorrectionCommand: Sendable {
  /// The last act of the person who asks about the child.
  case takeBackLast(ChildID, reason: String)
  /// One act, by its id: one's own, or anybody's for the IRO manager.
  case takeBack(ChildID, act: String, reason: String)
}

/// What the council itself decides.
public enum CouncilCommand: Sendable {
  case adoptPolicy(AdoptedFile, settings: [String: String])
  case adoptBankHolidays(AdoptedFile, [BankHoliday])
}

/// What was done, in words for the message line.
public struct Done: Equatable, Sendable {
  public let words: String
  /// The journal's position from which it is safe on disk.
  public let position: Position
}
