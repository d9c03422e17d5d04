import CareCalendar
import Casework

/// One child of a planned year: when they were with us, and what happened about them.
struct PlannedChild: Sendable {
  var began: Day
  /// The first day on which care was over.
  var ended: Day?
  /// True for one who came before the first year: what was held before it is not known.
  let isOfBefore: Bool
  /// Days after the last lawful one on which the first review was held; nil where it was in time.
  var firstReviewLateBy: Int?
  /// The same of a later review, by the year in which it was held.
  var laterReviewLateBy: [CollectionYear: Int] = [:]
  var reviews: [PlannedMeeting] = []
  var disputes: [PlannedDispute] = []
  var challenges: [PlannedChallenge] = []
  /// The day on which the reviewing service was told of the child, and the one on which an IRO was allocated.
  var told: Day
  var allocated: Day
  /// The place of the IRO in the list; nil for one who had left by then.
  var iro: Int?
  /// The IRO whom the child had first, and the day from which the other had the child; nil where there was one.
  var firstIRO: (iro: Int, until: Day)?
  var leavesAt18 = false
  var isUnaccompanied = false
  /// Nil where the report tells nothing of who the children were.
  var care: PlannedCare?
  var hasMother = true
  var hasFather = true

  init(began: Day, ended: Day? = nil, isOfBefore: Bool = false) {
    self.began = began
    self.ended = ended
    self.isOfBefore = isOfBefore
    told = began
    allocated = began
  }

  /// True on the day they came, false on the day they left.
  func isWithUs(on day: Day) -> Bool { began <= day && day.isBefore(ended) }

  func isWithUs(in year: CollectionYear) -> Bool { began <= year.last && year.first.isBefore(ended) }

  func isWithUs(throughout year: CollectionYear) -> Bool { began < year.first && year.last.isBefore(ended) }
}

/// A review as it was held.
struct PlannedMeeting: Sendable {
  var kind = ReviewKind.lookedAfter
  let heldOn: Day
  /// Which review of this time in care; nil where earlier ones are not known.
  var number: Int?
  let isLate: Bool
  /// True for one that was held before it had to be.
  var isExtra = false
  /// True for one that the IRO typed.
  var isTyped = false
  /// Nil where the return leaves it blank.
  var participation: ParticipationCode?
  var mother: AttendanceRoute?
  var father: AttendanceRoute?
  var findsPermanence = false
  var setsMilestone = false
  /// How the IRO was with the child around it; nil where that is not planned.
  var contact: PlannedContact?
  /// What came before it and went out after it; nil where that is not planned.
  var papers: PlannedPapers?
  var surveys: [PlannedSurvey] = []
  /// Nil where the report tells nothing of it.
  var details: PlannedDetails?
}

/// An alert, from the day it was raised.
struct PlannedDispute: Sendable {
  let raisedOn: Day
  let category: String
  let way: DisputeFigures.Way
  /// True for one that was typed in from a list when the council began to record.
  let isOfBefore: Bool
}

/// An informal challenge that was answered.
struct PlannedChallenge: Sendable {
  let on: Day
  let category: String
  let isOfBefore: Bool
}
