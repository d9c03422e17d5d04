import CareCalendar
import Casework

/// One invented child, and all that happened to them with us.
struct SyntheticChild: Sendable {
  var number = ChildNumber("")
  let name: String
  let sex: Sex
  let ethnicity: Ethnicity
  let born: Day
  let course: CareCourse
  var unaccompaniedUntil: Day?
  /// Of every time with us, in order.
  var episodes: [Episode] = []
  var times: [TimeInCare] = []
  /// Held, of every time in care; and of short breaks, the last, which an IRO found out.
  var reviews: [Review] = []
  var next: PlannedReview?
  var aim = Aim.ordinary
  /// None of the reviews of this child is in the files.
  var reviewsAreLost = false
  var iro: String?
  var team = Team.court
  var socialWorker = ""
  /// The names of the family; nil where a child's name was given by hand.
  var kin: FamilyNaming?
  /// The number of the family: brothers and sisters have the same.
  var family = 0
  var surroundings = Surroundings()

  var began: Day { episodes[0].began }

  /// The day on which the child came to us this time or the last.
  var lastBegan: Day { times.last?.began ?? began }

  func isWithUs(on day: Day) -> Bool {
    course == .shortBreaksSeries
      || episodes.contains { $0.covers(day) && $0.ended.map { $0.on > day } ?? true }
  }

  /// In care for long enough for the rhythm of six months, and in no other count of reviews.
  var isInLongRhythm: Bool {
    guard let time = times.last, time.ended == nil, !reviewsAreLost else { return false }
    return CouncilYears.pinned - time.began > 450 && time.authorityGiven == nil
  }

  /// The breaks have come to more than the rules for them allow.
  var isPastShortBreaks: Bool {
    course == .shortBreaksSeries && episodes.contains { $0.began == CouncilYears.halfTerm }
  }

  func age(on day: Day) -> Int {
    var person = ChildIdentity()
    person.dateOfBirth = born
    return person.age(on: day) ?? 0
  }
}

/// A review that is to come.
struct PlannedReview: Sendable {
  let kind: ReviewKind
  let day: Day
  let due: Day
  let isBooked: Bool
}

/// How a child's next review stands on the pinned day.
enum Aim: Sendable {
  case ordinary
  case meetingToday
  case overdue(isBooked: Bool)
  case dueSoon(isBooked: Bool)
  case toBook
  case putOff
  /// Held by now, most likely, but not written up.
  case toWriteUp
}
