import CareCalendar
import Casework
import Rulebook

extension CaseChronicle {
  /// How a booked review is prepared by the pinned morning: by its own days nearly always, and sometimes late.
  mutating func prepare(_ kind: ReviewKind, on day: Day, bookedOn made: Day, _ life: SyntheticChild) {
    guard made <= CouncilYears.lastHeld else { return }
    var story = story(of: kind, on: day, life)
    speak(before: day, bookedOn: made, life, &story)
    let told = done(by: .socialWorkerSpokenTo, before: day, bookedOn: made, life, usually: 95)
    let called = done(by: .consultationsSent, before: day, bookedOn: made, life, usually: 94)
    let planned = [told, called].compactMap(\.self).min()
    guard let planned else { return close(story) }
    var notes: [ReviewFileEvent] = []
    if let told { notes.append(.preparation(.socialWorkerSpokenTo(on: told))) }
    notes += story.invite(on: planned)
    if let choices = story.choices(on: planned) { notes.append(choices) }
    add(life, max(told ?? planned, planned), .prepare, .note(.booked(kind), notes))
    if let called { invite(kind, on: called, for: day, after: max(told ?? planned, planned), life, &story) }
    close(story)
  }

  /// Business support writes to everybody, and notes what came.
  private mutating func invite(
    _ kind: ReviewKind, on called: Day, for day: Day, after: Day, _ life: SyntheticChild,
    _ story: inout ReviewStory
  ) {
    let last = CouncilYears.lastHeld
    var notes = story.send(on: called, answeredBy: last, missing: chance.happens(inHundred: 5) ? 1 : 0)
    let reports = book.calendar.beginning(of: book.policy[.reportsReceived], before: day)
    let isNear = reports <= workingDay(CouncilYears.pinned, plus: 4)
    if isNear {
      let usually = reports <= last ? 88 : 45
      let came = max(called, min(reports, last))
      notes += story.documents(by: came, inHundred: usually).filter { $0.happenedOn >= called }
    }
    let recorded = max(after, notes.map(\.happenedOn).max() ?? called)
    let login = chance.happens(inHundred: 60) ? Establishment.sender : Establishment.otherSender
    add(life, by: login, min(recorded, last), .invite, .note(.booked(kind), notes))
  }

  /// The day on which something was done that is to be done so long before a review; nil while it is not.
  private mutating func done(
    by timescale: Timescale, before day: Day, bookedOn made: Day, _ life: SyntheticChild, usually: Int
  ) -> Day? {
    let last = CouncilYears.lastHeld
    let due = book.calendar.beginning(of: book.policy[timescale], before: day)
    let early = due <= last ? inHand(life, usually) : (due <= last.adding(days: 7) ? 45 : 14)
    guard chance.happens(inHundred: early) else { return nil }
    let soon = workingDay(made, plus: chance.number(0...2))
    let usual = book.calendar.lastWorkingDay(onOrBefore: min(due, last).adding(days: -chance.number(0...3)))
    return min(max(soon, usual), last)
  }

  /// What is soon due and booked is in hand.
  private func inHand(_ life: SyntheticChild, _ inHundred: Int) -> Int {
    if case .dueSoon = life.aim { 100 } else { inHundred }
  }

  /// The child is spoken to in the last days before the review.
  private mutating func speak(
    before day: Day, bookedOn made: Day, _ life: SyntheticChild, _ story: inout ReviewStory
  ) {
    let pinned = CouncilYears.pinned
    let chances =
      switch day - pinned {
      case ..<0: 96
      case 0: 85
      case 1...7: 60
      case 8...14: 22
      default: 4
      }
    let last = min(day.adding(days: -1), CouncilYears.lastHeld)
    let before = life.reviews.last?.heldOn ?? life.lastBegan
    let on = book.calendar.lastWorkingDay(onOrBefore: last.adding(days: -chance.number(0...4)))
    guard chance.happens(inHundred: chances), on > before, on >= life.knownFrom else { return }
    add(life, on, .hear, .hear([.spoken(story.hear(on: on))]))
  }
}
