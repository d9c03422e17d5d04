public import CareCalendar
public import Casework
public import ReadModels
public import Record

/// What a person may ask to have done, by noun.
public enum Command: Sendable {
  case review(ReviewCommand)
  case voice(VoiceCommand)
  case family(FamilyCommand)
  case care(CareServiceCommand)
  case change(ChangeCommand)
  case court(CourtCommand)
  case allocation(AllocationCommand)
  case alert(AlertCommand)
  case practice(PracticeCommand)
  case quotation(QuotationCommand)
  case survey(SurveyCommand)
  case duty(DutyCommand)
  case difference(DifferenceCommand)
  case correction(CorrectionCommand)
  case staff(StaffCommand)
  case council(CouncilCommand)
  case service(ServiceRecordCommand)
}

/// Everything that is done about a review. `seen` is what the person had before them when they decided: if somebody
/// else has changed it since, they are asked again. Without it, what stands is decided on.
public enum ReviewCommand: Sendable {
  /// Books, or moves what is booked. Brothers and sisters named in `together` are booked in the same act for the
  /// same day, time and venue: each for the review that they have, with their own IRO.
  case book(
    ChildID, ReviewKind, BookingDetails, together: [ChildID] = [], seen: ReviewsSnapshot? = nil)
  case cancel(ChildID, ReviewID, reason: String, seen: ReviewsSnapshot? = nil)
  case record(ChildID, Review, seen: ReviewsSnapshot? = nil)
  /// A whole meeting as one act. The review is nil where the meeting itself records it as held.
  case meet(ChildID, ReviewID?, MeetingRecord, seen: ReviewsSnapshot? = nil)
  /// Notes of one review, recorded as one act.
  case note(ChildID, ReviewID, [ReviewFileEvent], seen: ReviewTextSnapshot? = nil)
  /// Notes of several reviews, recorded as one act: of all of them or of none.
  case noteEach([ReviewNotes])
}

extension ReviewCommand {
  public static func book(
    _ child: ChildID, _ kind: ReviewKind, day: Day, time: TimeOfDay?, reason: String? = nil,
    seen: ReviewsSnapshot? = nil
  ) -> ReviewCommand {
    .book(child, kind, BookingDetails(day: day, time: time, reason: reason), seen: seen)
  }

  /// A review held and completed on one day.
  public static func record(
    _ child: ChildID, _ kind: ReviewKind, heldOn: Day, participation: ParticipationCode,
    seen: ReviewsSnapshot? = nil
  ) -> ReviewCommand {
    .record(child, Review(kind: kind, heldOn: heldOn, participation: participation), seen: seen)
  }
}

/// How a child was heard.
public enum VoiceCommand: Sendable {
  case hear(ChildID, [VoiceEvent])
}

/// What changes in a child's care, on the day it happens, and how it is planned.
public enum CareServiceCommand: Sendable {
  case record(ChildID, CareCommand)
  /// An order, a plan or an enquiry began, or what became of it.
  case involve(ChildID, InvolvementEvent)
  /// A review is called for before its time, by something proposed, found or asked for on a day; before which day it is
  /// to be held, where that is known.
  case callForReview(ChildID, EarlyReviewReason, words: String?, on: Day, before: Day?)
  /// What became of what called for it.
  case noteEarlyReview(ChildID, EarlyReviewEvent)
  /// Makes a child known who is in no file yet.
  case begin(NewChild)
  /// Who the child is, corrected.
  case identify(ChildID, [IdentityEvent])
}

/// Who is responsible for children.
public enum AllocationCommand: Sendable {
  /// Gives children to an IRO from a day on, as one act.
  case allocate([ChildID], to: StaffID, since: Day, reason: String?)
}

/// The people and places around a child.
public enum FamilyCommand: Sendable {
  case gather(ChildID, [FamilyEvent])
  /// Two children are brothers or sisters, and with them everybody already linked to either.
  case link(ChildID, ChildID)
  /// A child known here is a parent of another.
  case linkParent(ChildID, of: ChildID)
}

/// What can be done with a duty apart from meeting it.
public enum DutyCommand: Sendable {
  case putOff(ChildID, DutyKey, until: Day, reason: String)
}

/// What is done with differences between returns and the record.
public enum DifferenceCommand: Sendable {
  /// Settles differences of one child as one act.
  case settle(ChildID, [DifferenceAnswer], reason: String)
}

/// Marking entries as entered in error.
public enum CorrectionCommand: Sendable {
  /// The last act of the person who asks about the child.
  case takeBackLast(ChildID, reason: String)
  /// The act that the entry of this version belongs to: one's own, or anybody's for an IRO manager.
  case takeBack(ChildID, version: Int, reason: String)
}

/// What the council itself decides.
public enum CouncilCommand: Sendable {
  case adoptPolicy(AdoptedFile, settings: [String: String])
  case adoptBankHolidays(AdoptedFile, [BankHoliday])
  case adoptSchoolTerms(AdoptedFile, [SchoolTerm])
  case adoptTemplate(AdoptedFile, template: String)
}

/// What a command came to.
public struct CommandResult: Equatable, Sendable {
  public let recorded: Confirmation
  /// The journal's position from which it is safe on disk.
  public let position: Position

  /// For the message line.
  public var words: String { recorded.words }
}
