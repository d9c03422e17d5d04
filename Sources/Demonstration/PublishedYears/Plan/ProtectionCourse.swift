import CareCalendar
import Casework
import Rulebook

/// How enquiries and plans go, by the days of the guidance: an initial conference, one three months later, and then one
/// every six.
struct ProtectionCourse {
  private let book: Rulebook
  private let days: YearCalendar

  init(_ book: Rulebook, _ days: YearCalendar) {
    self.book = book
    self.days = days
  }

  /// One that began on a day, with the conferences that were held by the last day.
  func enquiry(from began: Day, _ chance: inout SeededRandom) -> PlannedProtection {
    var conferences: [PlannedConference] = []
    var next = held(.initialConference, after: began, early: chance.number(0...4))
    while next <= days.lastTyped {
      let outcome = outcome(conferences.count, &chance)
      conferences.append(PlannedConference(heldOn: next, outcome: outcome))
      guard outcome.isPlan else { break }
      let timescale: Timescale = conferences.count == 1 ? .secondConference : .laterConferences
      next = held(timescale, after: next, early: chance.number(0...9))
    }
    let told = began <= days.filesEnd ? began : days.typed(began)
    return PlannedProtection(began: began, allocated: told, conferences: conferences)
  }

  private func held(_ timescale: Timescale, after day: Day, early: Int) -> Day {
    let due = book.calendar.end(of: book.policy[timescale], from: day)
    return max(
      book.calendar.lastWorkingDay(onOrBefore: due.adding(days: -early)),
      book.calendar.nextWorkingDay(onOrAfter: day.adding(days: 1)))
  }

  private func outcome(_ held: Int, _ chance: inout SeededRandom) -> ConferenceOutcome {
    switch held {
    case 0: chance.happens(inHundred: 10) ? .noPlan : .planBegun
    case 1: chance.happens(inHundred: 22) ? .planEnded : .planContinued
    case 2: chance.happens(inHundred: 45) ? .planEnded : .planContinued
    default: chance.happens(inHundred: 60) ? .planEnded : .planContinued
    }
  }
}
