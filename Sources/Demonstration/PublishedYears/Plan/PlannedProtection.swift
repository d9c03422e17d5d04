import CareCalendar
import Casework

/// One child of whom there was a child protection enquiry: from the strategy discussion to the conference that ended it,
/// or the plan that came of it.
struct PlannedProtection: Sendable {
  let began: Day
  /// The day on which the list brought the child, and a chair was given.
  let allocated: Day
  /// In order, as far as they were held.
  let conferences: [PlannedConference]
  var iro = 0
  var person: ProtectedPerson?

  /// The day of the conference that ended it; nil while it lasts.
  var ended: Day? { conferences.last { !$0.outcome.isPlan }?.heldOn }

  /// True on the day it began, false on the day it ended.
  func runs(on day: Day) -> Bool { began <= day && day.isBefore(ended) }
}

/// A child protection conference, and what it came to.
struct PlannedConference: Sendable {
  let heldOn: Day
  let outcome: ConferenceOutcome
}

/// Who the child is.
struct ProtectedPerson: Sendable {
  let number: ChildNumber
  let name: String
  let sex: Sex
  let ethnicity: Ethnicity
  let born: Day
  let categories: [CategoryOfHarm]
}
