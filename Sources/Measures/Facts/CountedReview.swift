public import CareCalendar
public import Casework

/// A review that was held, was missed, or is still to be held.
public struct CountedReview: Hashable, Sendable {
  /// What became of a review.
  public enum State: String, Sendable {
    case held
    /// Its day passed while the child's reviews of the kind went on, and it was not held before they ended.
    case missed
    /// It is the next review of its count.
    case awaited
  }

  /// Nil for a review that was not held.
  public var id: ReviewID?
  public var state: State
  public var kind: ReviewKind
  /// Which review of its count it is; nil where earlier ones are not known.
  public var number: Int?
  /// The latest lawful day; nil where it cannot be judged.
  public var due: Day?
  /// Nil for a review that was not held.
  public var heldOn: Day?
  /// Nil for a review that is not completed.
  public var completedOn: Day?
  /// The day by which one that is not completed is to be; nil where it is completed, or its terms ask for no completion.
  public var completeBy: Day?
  /// The day on which the count ends that asks for one that was not held; nil where no such day is known.
  public var lapses: Day?
  /// The day on which the meeting was booked for the day it was held; nil where no booking is known.
  public var bookedOn: Day?
  /// Whether it was held, and completed, in time by the council's terms; nil where that cannot be judged yet or at all,
  /// and for a review that is awaited. False for one that was missed.
  public var isOnTime: Bool?
  /// Days late in `unit`; 0 or less when in time; nil where it is not known.
  public var daysLate: Int?
  public var unit: DayUnit = .calendar
  /// Why it was late, as the IRO said; nil where nobody said.
  public var lateReason: String?
  /// Why it was brought forward; nil where it was not.
  public var broughtForward: String?
  public var manner: MannerOfReview?
  /// Nil where none was recorded.
  public var participation: ParticipationCode?
  public var chair: StaffID?
  /// True where the record of it was made here; false for one that only a council's return tells of.
  public var isRecordedHere = false
  public var parents: [CountedParent] = []
  /// Those who were asked to come beside the child and the parents.
  public var others: [CountedAttendance] = []
  /// The documents that had come, each with its day, by the name in the council's list.
  public var documents: [CountedDocument] = []
  public var decisions = 0
  public var recommendations = 0
  public var decisionsIssuedOn: Day?
  public var recordCompletedOn: Day?
  /// The day on which the record had gone to everybody who was to have it; nil until then.
  public var recordDistributedOn: Day?
  /// Milestones of the plan that were set at it.
  public var milestones = 0
  /// Whether each part of the plan that was looked at is progressing.
  public var progress: [PlanDomain: Bool] = [:]
  /// The answers to the council's questions, by the question as the council's list has it; those in words alone are left out.
  public var answers: [String: ChecklistAnswer.Verdict] = [:]
  /// The kind of plan for permanence that it found, by the council's list; nil where none is recorded.
  public var permanence: String?
  public var happyWithPlacement: Answer?
  public var happyWithPlan: Answer?

  public init(state: State, kind: ReviewKind, number: Int?, due: Day?, heldOn: Day? = nil) {
    self.state = state
    self.kind = kind
    self.number = number
    self.due = due
    self.heldOn = heldOn
  }

  /// What it is on a day: missed once its count has ended, and late once the day is over by which it was to be completed.
  public func asOf(_ today: Day) -> CountedReview {
    var review = self
    if state != .held {
      review.state = lapses.map { $0 <= today } ?? false ? .missed : .awaited
      review.isOnTime = review.state == .missed ? false : nil
    } else if let completeBy, completeBy < today {
      review.isOnTime = false
    }
    return review
  }

  /// The day by which it is placed in a year: held, or else due.
  public var day: Day? { heldOn ?? due }
}

/// A living, known parent, and how they took part in a review.
public struct CountedParent: Hashable, Sendable {
  public enum Relation: String, Sendable, CaseIterable { case mother, father, other }

  public let relation: Relation
  /// Nil where it was not recorded.
  public let route: AttendanceRoute?
  /// Why they did not take part, where somebody said it.
  public let reason: String?

  public init(_ relation: Relation, route: AttendanceRoute?, reason: String? = nil) {
    self.relation = relation
    self.route = route
    self.reason = reason
  }
}

/// Somebody who was asked to a review, and whether they came.
public struct CountedAttendance: Hashable, Sendable {
  public let relationship: Relationship
  /// Nil where it was not recorded.
  public let route: AttendanceRoute?

  public init(_ relationship: Relationship, route: AttendanceRoute?) {
    self.relationship = relationship
    self.route = route
  }
}

/// A document that came for a review.
public struct CountedDocument: Hashable, Sendable {
  /// The name in the council's list.
  public let name: String
  public let receivedOn: Day

  public init(_ name: String, receivedOn: Day) {
    self.name = name
    self.receivedOn = receivedOn
  }
}
