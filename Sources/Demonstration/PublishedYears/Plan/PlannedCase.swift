import CareCalendar

/// A child whom the service knows in a planned year for short breaks, or for a pathway plan after care, and who is not
/// looked after in it.
struct PlannedCase: Sendable {
  enum Kind: Sendable { case shortBreaks, section17ShortBreaks, pathwayPlan }

  let kind: Kind
  /// The first short break, or the day on which care ended and the plan was made.
  let began: Day
  /// The first day on which it was over.
  var ended: Day?
  /// True for one that began before the year: what was held before the last review is not known.
  let isOfBefore: Bool
  /// The last one held before the year first, where it is known.
  var reviews: [PlannedMeeting] = []
  /// The day on which the reviewing service was told of the child, and the one on which an IRO was allocated.
  var told: Day
  var allocated: Day
  /// The place of the IRO in the list; their manager comes after all of them.
  var iro = 0
  /// False for one who has no IRO, since the reviewing service does not review them.
  var isAllocated = true
  /// True for one of whose reviews a list tells.
  var isListed = false

  init(_ kind: Kind, began: Day, isOfBefore: Bool) {
    self.kind = kind
    self.began = began
    self.isOfBefore = isOfBefore
    told = began
    allocated = began
  }

  func runs(on day: Day) -> Bool { began <= day && day.isBefore(ended) }
}
