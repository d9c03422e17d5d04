import CareCalendar
import Demonstration

/// Something invented that has a day, as other programs would hold it.
struct DatedItem {
  let number: Int
  let day: Day
  let words: String

  /// Spread from twenty days before the day of the demonstration to half a year after it, in the order of their days.
  init(_ number: Int, of count: Int, _ chance: inout SeededRandom) {
    self.number = number
    day = DemonstrationDay.today.adding(days: number * 200 / count - 20)
    words = "Review of \(Names.child(number % 2 == 0 ? .female : .male, &chance))"
  }

  var iso: String { day.iso }
  /// "11/03/2014"
  var american: String { "\(two(day.month))/\(two(day.dayOfMonth))/\(day.year)" }
  var seconds: Int { day.number * 86_400 + 32_400 }

  var uuid: String {
    let digits = String(number, radix: 16)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.utf8.count) + digits
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
