public import CareCalendar
public import Casework

/// Everything that is done about practice notes. Turning one into an alert is raising an alert that comes out of it.
public enum PracticeCommand: Sendable {
  case note(ChildID, PracticeNoteDetails)
  /// Without a day it is today's.
  case answer(ChildID, PracticeNoteID, String, on: Day? = nil)
  /// What an IRO says after a review of plan, reports and practice.
  case monitor(
    ChildID, ReviewID, grades: [PracticeMonitoring.Part: PracticeMonitoring.Grade], words: String?, on: Day)
}

/// What somebody notes of practice.
public struct PracticeNoteDetails: Hashable, Sendable {
  public var kind: PracticeNoteKind
  /// The key of one of the council's categories.
  public var category: String
  public var words: String
  public var review: ReviewID?
  /// The day; nil for today.
  public var on: Day?

  public init(
    kind: PracticeNoteKind, category: String, words: String, review: ReviewID? = nil, on: Day? = nil
  ) {
    self.kind = kind
    self.category = category
    self.words = words
    self.review = review
    self.on = on
  }
}
