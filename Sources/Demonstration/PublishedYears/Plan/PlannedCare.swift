import CareCalendar
import Casework
import Rulebook

/// The care of a planned child of whom a report says what it came to: when they were born, the law, and where they lived.
struct PlannedCare: Sendable {
  /// The days on which they can have been born for the report's groups of ages to hold.
  let births: ClosedRange<Day>
  var born: Day
  var leaving: Leaving?
  var course = CareCourse.accommodated
  /// Nil until the law and the homes are settled.
  var time: TimeInCare?
  /// How far homes are from where the child came from, by the day that their episode began.
  var distances: [Day: PlacementDistance] = [:]

  init(births: ClosedRange<Day>, born: Day, leaving: Leaving? = nil) {
    self.births = births
    self.born = born
    self.leaving = leaving
  }

  func age(on day: Day) -> Int {
    var person = ChildIdentity()
    person.dateOfBirth = born
    return person.age(on: day) ?? 0
  }
}

extension PlannedChild {
  /// The day by which the next review is due, by the law of the care that is settled; nil where none is.
  func due(under book: Rulebook) -> Day? {
    guard let time = care?.time else { return nil }
    // Two stand for the reviews of one who came before, which are not known.
    let before = isOfBefore ? [began, began] : []
    return ReviewDays(book, time).due(after: before + reviews.map(\.heldOn))
  }
}

extension ClosedRange where Bound == Day {
  /// The births of those who are of such ages on a day, two days at either end left out: 29 February has no birthday in most
  /// years.
  static func births(of ages: ClosedRange<Int>, on day: Day) -> ClosedRange<Day> {
    let first = day.adding(months: -12 * (ages.upperBound + 1)).adding(days: 2)
    return first...Swift.max(first, day.adding(months: -12 * ages.lowerBound).adding(days: -2))
  }

  /// What both hold; nil where that is nothing.
  func shared(with other: ClosedRange<Day>) -> ClosedRange<Day>? {
    let (first, last) = (Swift.max(lowerBound, other.lowerBound), Swift.min(upperBound, other.upperBound))
    return first <= last ? first...last : nil
  }
}
