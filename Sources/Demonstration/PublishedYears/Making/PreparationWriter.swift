import Application
import CareCalendar
import Casework
import Rulebook

/// Writes how reviews are prepared in an invented year: booked, who is invited, and when everybody was written to.
struct PreparationWriter {
  private let book: Rulebook
  private let days: YearCalendar
  /// Of a hundred reviews, how many are written about in the council's time.
  private let inTime: Int
  private var chance: SeededRandom

  init(_ book: Rulebook, _ days: YearCalendar, inTime: Int, _ chance: inout SeededRandom) {
    self.book = book
    self.days = days
    self.inTime = inTime
    self.chance = chance.branch()
  }

  /// Nothing where there was no time for it: `free` is the first day on which the review can be booked, once the child has
  /// an IRO and the review before is typed.
  mutating func steps(
    before review: PlannedMeeting, of life: SyntheticChild, _ parents: [ConnectedPerson], from free: Day
  ) -> [TypedStep] {
    guard let iro = life.iro else { return [] }
    let wanted = book.calendar.adding(workingDays: -chance.number(17...28), to: review.heldOn)
    let booked = max(days.typed(wanted), free)
    guard booked < review.heldOn else { return [] }
    let hours = ["10:00", "11:30", "14:00", "15:30"].compactMap(TimeOfDay.init)
    let parties = [Party.child] + parents.map { .person($0.id) }
    let invited = parties.map { ReviewFileEvent.preparation(.invited($0, .iro, on: booked)) }
    let sent = sent(before: review.heldOn, bookedOn: booked)
    return [
      TypedStep(
        typed: booked, happened: booked, login: iro,
        what: .book(
          review.kind, day: review.heldOn, time: chance.pick(hours), venue: chance.pick(PlaceNames.venues))),
      TypedStep(
        typed: days.typed(sent), happened: sent, login: iro,
        what: .note(.booked(review.kind), invited + letters(to: parties, life, on: sent))),
    ]
  }

  /// People are written to as the review is booked or soon after, now and then some days too late.
  private mutating func sent(before held: Day, bookedOn booked: Day) -> Day {
    let due = book.calendar.beginning(of: book.policy[.consultationsSent], before: held)
    let isLate = !chance.happens(inHundred: inTime)
    let day = book.calendar.adding(
      workingDays: isLate ? chance.number(1...3) : -chance.number(0...3), to: due)
    return min(max(day, booked), held)
  }

  private func letters(to parties: [Party], _ life: SyntheticChild, on day: Day) -> [ReviewFileEvent] {
    let asked = parties.filter { $0 != .child || life.age(on: day) >= 5 }
    let events: [PreparationEvent] =
      parties.map { .invitationSent($0, on: day) } + asked.map { .consultationSent($0, on: day) }
    return events.map(ReviewFileEvent.preparation)
  }
}
